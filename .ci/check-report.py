"""Looks at a report directory as its readers would: files, JSON, CSV and HTML, and figures that must agree among them.

    python3 .ci/check-report.py Reports/2026
"""
import csv
import html.parser
import json
import pathlib
import sys
from fractions import Fraction

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(html.parser.HTMLParser):
    """Checks that every element is closed in order and that nothing is loaded from elsewhere."""

    def __init__(self):
        super().__init__()
        self.open, self.faults, self.identifiers, self.targets = [], [], set(), set()

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            if name == "id":
                if value in self.identifiers:
                    self.faults.append(f"id {value} stands twice")
                self.identifiers.add(value)
            if name == "href" and (value or "").startswith("#"):
                self.targets.add(value[1:])
            if name == "src" or (name == "href" and tag == "link"):
                if not (value or "").startswith("data:"):
                    self.faults.append(f"<{tag}> loads {value}")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]} closes nothing")


def check_page(path):
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    page.faults += [f"<{tag}> is never closed" for tag in page.open]
    page.faults += [f"#{target} leads nowhere" for target in sorted(page.targets - page.identifiers)]
    if page.faults:
        sys.exit(f"{path}: " + "; ".join(page.faults[:10]))
    print(f"{path}: well formed, {len(page.identifiers)} anchors, nothing loaded from elsewhere")


def check_result(path):
    result = json.loads(path.read_text(encoding="utf-8"))
    assert result["format"] == "solidarity/result@1"
    states = {state["state"]: state for state in result["states"]}
    assert len(states) == 27, f"{len(states)} States"
    bound = [state for state in states.values() if state["bound"]]
    assert len(bound) == 26 and not states["DK"]["bound"]
    assert sum(Fraction(state["key"]["exact"]) for state in bound) == 1, "the key does not add up to one"
    for code, published in (("DE", Fraction("0.216890")), ("FR", Fraction("0.160021"))):
        difference = abs(Fraction(states[code]["key"]["exact"]) - published)
        assert difference <= Fraction("0.00007"), f"{code} differs by {float(difference)}"
    shares = [state["fairShare"]["relocation"] for state in bound]
    assert sum(Fraction(share["exact"]) for share in shares) == 21000
    assert 21000 <= sum(share["rounded"] for share in shares) < 21000 + 26
    assert result["pool"]["reference"]["relocation"] == 21000
    assert Fraction(result["offsets"]["mandatory"]["threshold"]["exact"]) == 30000
    flows = result["allocation"]["flows"]
    for entry in result["allocation"]["coverage"]:
        mine = [flow for flow in flows if (flow["to"], flow["measure"]) == (entry["state"], entry["measure"])]
        assert sum(Fraction(flow["exact"]) for flow in mine) == Fraction(entry["received"]["exact"])
        assert sum(Fraction(str(flow["rounded"])) for flow in mine) == Fraction(str(entry["received"]["rounded"]))
    print(f"{path}: {len(bound)} States bound, key adds up to one, {len(flows)} flows add up")


def check_tables(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    named = {resource["path"] for resource in package["resources"]}
    present = {path.name for path in folder.glob("*.csv")}
    assert named == present, f"datapackage.json names {sorted(named ^ present)} otherwise than the folder"
    for resource in package["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        header = [field["name"] for field in resource["schema"]["fields"]]
        assert rows[0] == header, f"{resource['path']}: header differs from its schema"
        assert all(len(row) == len(header) for row in rows), f"{resource['path']}: rows of different length"
    print(f"{folder}: {len(present)} tables as described")


directory = pathlib.Path(sys.argv[1])
check_result(directory / "result.json")
check_page(directory / "report.html")
check_tables(directory / "tables")
