#!/usr/bin/env python3
"""Check a certificate of the format solidarity/certificate@1 with exact fractions and no solver.

    python3 check_certificate.py FILE
Prints what does not hold. Exit status: 0 all holds, 3 something does not, 2 the file cannot be read (`solidarity verify` does alike).
What is proven is what stands in the file: not that its rows are those of a cycle, nor that no further group of criteria follows."""
import json, re, sys
from fractions import Fraction
problems = []
getattr(sys, "set_int_max_str_digits", lambda digits: None)(0)  # exact values may be long
KEYS = {"file": "format stages", "stage": "title termination sense constant variables constraints objectiveValue",
        "variables": "name objective lower upper value reducedCost ray",
        "constraints": "name lower upper terms activity dual multiplier fixedBy"}

def require(condition, where, what):
    problems.extend([] if condition else [f"{where}: {what}"])

def number(text):
    """An exact number; None stands for an absent bound."""
    if text is not None and not (isinstance(text, str) and re.fullmatch("-?[0-9]+(/[0-9]+)?", text)):
        raise ValueError(f"{text!r} is not an exact number in quotes")
    return None if text is None else Fraction(text)

def terms(row):
    return [(name, c) for name, coefficient in row["terms"] if (c := number(coefficient))]

def unique(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key occurs twice")
    return dict(pairs)

def check_form(part, kind):
    """Only known keys, numbers exact and in quotes, the index of a stage from zero."""
    if set(part) - set(KEYS[kind].split()):
        raise ValueError(f"unknown keys {set(part) - set(KEYS[kind].split())}")
    for key in set(part) - set("format stages title termination sense variables constraints name terms fixedBy".split()):
        number(part[key])
    if (k := part.get("fixedBy")) is not None and (type(k) is not int or k < 0):
        raise ValueError(f"{k!r} is not the index of a stage")

def check_names(stage, where):
    """No name twice, for then nothing else has a meaning; no term without its variable."""
    if stage["sense"] not in ("minimise", "maximise"):
        raise ValueError(f"{stage['sense']!r} is not a sense")
    check_form(stage, "stage")
    for kind in ("variables", "constraints"):
        for part in stage[kind]:
            check_form(part, kind)
        require(len({part["name"] for part in stage[kind]}) == len(stage[kind]), where, f"a name occurs twice in {kind}")
    known = {v["name"] for v in stage["variables"]}
    for row in stage["constraints"]:
        names = [name for name, coefficient in row["terms"] if [number(coefficient)] != [None]]
        require(len(set(names)) == len(row["terms"]), where, f"a variable occurs twice in {row['name']}")
        require(known.issuperset(names), where, f"an unknown variable in {row['name']}")

def combine(stage, key):
    """The rows added up with the weights found under `key`: one number for each variable."""
    total = {v["name"]: Fraction(0) for v in stage["variables"]}
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

def sources(stage):
    return {row["fixedBy"] for row in stage["constraints"] if row.get("fixedBy") is not None}

def criteria(stage):
    """The rows that hold the level, the one variable of the objective, each with its share of it."""
    level = [v["name"] for v in stage["variables"] if number(v["objective"])]
    return {r["name"]: (r, share) for r in stage["constraints"] for name, share in terms(r) if [name] == level}

def check_level(stages, index):
    """Only criteria hold the level; a stage adds new ones where none is left; in the end all are fixed."""
    stage, where, rows = stages[index], f"stage {index}", criteria(stages[index])
    level = [v for v in stage["variables"] if number(v["objective"])]
    if len(level) != 1 or number(stage["constant"]):
        return require(False, where, "the objective is not one variable, the level")
    free = level[0]["lower"] is None and level[0]["upper"] is None and number(level[0]["objective"]) == 1
    require(free, where, "the level has a bound of its own or another weight than one")
    for name, (row, share) in rows.items():
        zero, absent = (row["lower"], row["upper"]) if stage["sense"] == "maximise" else (row["upper"], row["lower"])
        plain = share == -1 and number(zero) == 0 and absent is None and row.get("fixedBy") is None
        require(plain, where, f"{name} is no criterion: less the level it is not held at zero")
    if sources(stage):
        require(max(sources(stage)) == index - 1, where, "it does not build on the stage just before")
        before, goes_on = {r["name"] for r in stages[index - 1]["constraints"]}, rows.keys() & criteria(stages[index - 1])
        for name in {r["name"] for r in stage["constraints"]} - before:
            require(name in rows and not goes_on, where, f"{name} is new and no criterion of a new group")
    if index + 1 == len(stages) or not sources(stages[index + 1]):
        for name, (row, _) in rows.items():
            require(number(row.get("dual")), where, f"the chain ends before {name} is fixed")

try:
    with open(sys.argv[1], encoding="utf-8-sig") as file:
        document = json.load(file, object_pairs_hook=unique)
    if document["format"] != "solidarity/certificate@1":
        raise ValueError("not a certificate of this format")
    check_form(document, "file")
    stages, where = document["stages"], [f"stage {i} ({s['title']})" for i, s in enumerate(document["stages"])]
    require(stages, "certificate", "there is no stage")
    for stage, place in zip(stages, where):
        check_names(stage, place)
    checks = {"optimal": check_optimal, "infeasible": check_infeasible, "unbounded": check_unbounded}
    for index, stage in enumerate(stages if not problems else []):
        checks[stage["termination"]](stage, where[index])
        check_chain(stages, index)
        if any(map(sources, stages)):
            check_level(stages, index)
        require(index == 0 or stage != stages[index - 1], where[index], "it is the stage before once more")
except (OSError, LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
    print(f"cannot be read: {type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(2)
print("\n".join(problems) or "holds")
sys.exit(3 if problems else 0)
