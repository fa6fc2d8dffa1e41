#!/usr/bin/env python3
"""Check a certificate of the format solidarity/certificate@1 with exact fractions and no solver.

    python3 check_certificate.py FILE
Prints what does not hold. Exit status: 0 all holds, 3 something does not, 2 the file cannot be read."""
import json, sys
from fractions import Fraction
problems = []
getattr(sys, "set_int_max_str_digits", lambda digits: None)(0)  # exact values may be long

def require(condition, where, what):
    problems.extend([] if condition else [f"{where}: {what}"])

def number(text):
    """An exact number; None stands for an absent bound."""
    if text is not None and not isinstance(text, str):
        raise ValueError(f"{text!r} is not an exact number in quotes")
    return None if text is None else Fraction(text)

def terms(row):
    return [(name, c) for name, coefficient in row["terms"] if (c := number(coefficient))]

def combine(stage, key):
    """The rows added up with the weights found under `key`: one number for each variable."""
    total = {v["name"]: Fraction(0) for v in stage["variables"]}
    require(len(total) == len(stage["variables"]), stage["title"], "a variable's name occurs twice")
    for row in stage["constraints"]:
        for name, coefficient in terms(row):
            total[name] += number(row[key]) * coefficient
    return total

def checked_point(stage, where):
    rows, point = stage["constraints"], {v["name"]: number(v["value"]) for v in stage["variables"]}
    activities = [sum(c * point[name] for name, c in terms(row)) for row in rows]
    for value, row in zip(activities, rows):
        require(number(row.get("activity", str(value))) == value, where, f"activity of {row['name']}")
    for value, part in [*zip(point.values(), stage["variables"]), *zip(activities, rows)]:
        low, high = number(part["lower"]), number(part["upper"])
        require((low is None or low <= value) and (high is None or value <= high), where, f"bounds of {part['name']}")
    return point, activities

def check_optimal(stage, where):
    point, activities = checked_point(stage, where)
    carried, value = combine(stage, "dual"), number(stage["constant"])
    for part in stage["variables"]:
        value += (cost := number(part["objective"])) * point[name := part["name"]]
        require(number(part["reducedCost"]) == cost - carried[name], where, f"reduced cost of {name}")
    require(number(stage["objectiveValue"]) == value, where, "objective value")
    priced = [(number(v["reducedCost"]), point[v["name"]], v) for v in stage["variables"]]
    priced += [(number(r["dual"]), a, r) for a, r in zip(activities, stage["constraints"])]
    for price, value, part in priced:  # a price says which bound holds the value back
        bound = "upper" if (price > 0) == (stage["sense"] == "maximise") else "lower"
        require(price == 0 or value == number(part[bound]), where, f"the price of {part['name']} has no bound")

def check_infeasible(stage, where):
    """The weighted rows ask for at least `least`; the bounds of the variables allow at most `most`."""
    rows, columns = stage["constraints"], combine(stage, "multiplier")
    asked = [(y, number(r["lower" if y > 0 else "upper"])) for r in rows if (y := number(r["multiplier"]))]
    allowed = [(a, number(v["upper" if a > 0 else "lower"])) for v in stage["variables"] if (a := columns[v["name"]])]
    if None in [bound for _, bound in asked + allowed]:
        return require(False, where, "the contradiction uses a bound that does not exist")
    least, most = (sum(weight * bound for weight, bound in pairs) for pairs in (asked, allowed))
    require(most < least, where, "the multipliers do not contradict the bounds")

def check_unbounded(stage, where):
    checked_point(stage, where)
    ray = {v["name"]: number(v["ray"]) for v in stage["variables"]}
    moves = [(sum(c * ray[name] for name, c in terms(row)), row) for row in stage["constraints"]]
    for move, part in moves + [(ray[v["name"]], v) for v in stage["variables"]]:
        require(not move or part["upper" if move > 0 else "lower"] is None, where, f"the ray leaves {part['name']}")
    gain = sum(number(v["objective"]) * ray[v["name"]] for v in stage["variables"])
    require(gain and (gain > 0) == (stage["sense"] == "maximise"), where, "the ray gains nothing")

def model(stage):
    """Variables and rows by name, with their terms, without the variable that alone is the stage's objective."""
    level = [v["name"] for v in stage["variables"] if number(v["objective"])]
    found = {("column", v["name"]): (v, {}) for v in stage["variables"] if [v["name"]] != level}
    return found | {("row", r["name"]): (r, {v: c for v, c in terms(r) if [v] != level}) for r in stage["constraints"]}

def check_chain(stages, index):
    """What is fixed must have been fixed by the stage named, and what that stage had must be the same here."""
    where, parts = f"stage {index}", model(stages[index])
    fixings = {key: part["fixedBy"] for key, (part, _) in parts.items() if part.get("fixedBy") is not None}
    for k in set(fixings.values()):
        if not (0 <= k < index and stages[k]["termination"] == "optimal"):
            return require(False, where, f"stage {k} is no earlier optimum")
        earlier = model(stages[k])
        require(all(name in earlier for name in fixings if fixings[name] == k), where, f"stage {k} lacks a criterion")
        for name, (before, content) in earlier.items():
            now, same = parts.get(name, (before, None))
            require(same == content, where, f"{name} is not what it is in stage {k}")
            if now.get("fixedBy") == k:
                require(number(before["dual"]), where, f"{name} has no dual value in stage {k}")
                bounds = {number(now[b]) for b in ("lower", "upper")} - {None}
                require(bounds == {number(stages[k]["objectiveValue"])}, where, f"{name} is fixed at another level")
            elif now.get("fixedBy") == before.get("fixedBy"):
                moved = any(number(now[b]) != number(before[b]) for b in ("lower", "upper"))
                require(not moved, where, f"{name} is not bounded as in stage {k}")
    for name, (before, content) in model(stages[index - 1]).items() if index else ():
        now, same = parts.get(name, (before, None))
        if name[0] == "row" and same == content and now.get("fixedBy") is None and len(terms(now)) == len(content):
            plain = before.get("fixedBy") is None and len(terms(before)) == len(content)
            require(plain, where, f"{name} is fixed without naming the stage that fixed it")

try:
    with open(sys.argv[1], encoding="utf-8-sig") as file:
        document = json.load(file)
    if document["format"] != "solidarity/certificate@1":
        raise ValueError("not a certificate of this format")
    require(document["stages"], "certificate", "there is no stage")
    checks = {"optimal": check_optimal, "infeasible": check_infeasible, "unbounded": check_unbounded}
    for index, stage in enumerate(document["stages"]):
        checks[stage["termination"]](stage, f"stage {index} ({stage['title']})")
        check_chain(document["stages"], index)
except (OSError, LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
    print(f"cannot be read: {type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(2)
print("\n".join(problems) or "holds")
sys.exit(3 if problems else 0)
