"""Parses a page by the HTML standard and prints every error; nothing where there is none. Needs html5lib."""

import sys

import html5lib

parser = html5lib.HTMLParser()
with open(sys.argv[1], encoding="utf-8") as page:
    parser.parse(page)
for (line, column), code, details in parser.errors:
    print(f"{line}:{column}: {code} {details}")
