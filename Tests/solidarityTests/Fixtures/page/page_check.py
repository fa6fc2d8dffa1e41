"""Looks at a report page in headless Chromium, its scripts switched off: keyboard, narrow screen, contrast as rendered.

usage: page_check.py CHROMIUM PAGE
Prints a line for each thing that is not as it should be; nothing where all is well. Needs no package beside Python.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Browser:
    """Chromium over its debugging pipe: messages in JSON, each ended by a zero byte."""

    def __init__(self, program, profile):
        to_read, self.out = os.pipe()
        self.inn, to_write = os.pipe()

        def pipes():
            os.dup2(to_read, 63)
            os.dup2(to_write, 64)
            os.dup2(63, 3)
            os.dup2(64, 4)

        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe"]
        self.process = subprocess.Popen(
            [program, *flags, f"--user-data-dir={profile}", "about:blank"], preexec_fn=pipes, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.number = 0
        self.session = None

    def receive(self):
        while b"\0" not in self.buffer:
            part = os.read(self.inn, 1 << 16)
            if not part:
                raise SystemExit("the browser ended before its answer")
            self.buffer += part
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def open(self, address):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Emulation.setScriptExecutionDisabled", value=True)
        self.call("Page.navigate", url=address)
        while self.receive().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"{expression[:60]}: {result['exceptionDetails']['text']}")
        return result["result"].get("value")

    def press(self, key, code):
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                **(text if kind == "keyDown" else {}))

    def tab(self):
        self.press("Tab", 9)

    def enter(self):
        self.press("Enter", 13)
        # The page answers to the key before it answers to this.
        self.value("1")


CONTRAST = """(() => {
  const part = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4 };
  const light = c => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  const numbers = text => text.match(/[\\d.]+/g).map(Number);
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = numbers(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
  };
  const low = new Set();
  for (const e of document.querySelectorAll('body *:not(svg *):not(script):not(style)')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
    const a = light(numbers(getComputedStyle(e).color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
  }
  return [...low].slice(0, 5);
})()"""


def check(browser, page):
    problems = []

    def expect(holds, what):
        if not holds:
            problems.append(what)

    active = "document.activeElement"
    browser.open(pathlib.Path(page).resolve().as_uri())
    browser.tab()
    expect(browser.value(f"{active}.className") == "skip", "the first key does not reach the way past the contents")
    expect(browser.value(f"{active}.getBoundingClientRect().left >= 0"), "the way past the contents stays out of sight")
    browser.enter()
    first = browser.value("location.hash")
    expect(browser.value("!!document.querySelector(':target')"), f"{first} leads nowhere")
    for _ in range(60):
        browser.tab()
        if browser.value(f"({active}.getAttribute('href') || '').startsWith('#trace-')"):
            break
    start = browser.value(f"{active}.id")
    expect(browser.value(f"getComputedStyle({active}).outlineStyle") == "solid", "the figure in focus is not outlined")
    browser.enter()
    expect(browser.value("location.hash.startsWith('#trace-')"), "a figure does not open its trace by the key")
    expect(
        browser.value("document.querySelector(':target').getBoundingClientRect().height > 0"),
        "the trace stays folded away")
    expect(browser.value("!!document.querySelector(':target a[href^=\"http\"]')"), "the trace leads to no act")
    for _ in range(60):
        browser.tab()
        if browser.value(f"{active}.getAttribute('href')") == f"#{start}":
            break
    else:
        expect(False, "no key leads from the trace back to the figure")
    browser.enter()
    expect(browser.value("location.hash") == f"#{start}", "the way back does not lead back")

    for scheme in ("light", "dark"):
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        for low in browser.value(CONTRAST):
            expect(False, f"contrast below 4.5 in the {scheme} scheme: {low}")
    browser.call("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
    width = browser.value("document.documentElement.scrollWidth")
    expect(width <= 390, f"on a phone of 390 pixels the page is {width} wide")
    small = browser.value(
        "[...document.querySelectorAll('svg.picture text')].map(e => e.getBoundingClientRect())"
        ".filter(r => r.width > 0 && r.height < 9).length")
    expect(small == 0, f"{small} words in pictures are smaller than 9 pixels on a phone")
    return problems


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(sys.argv[1], profile)
        try:
            problems = check(browser, sys.argv[2])
        finally:
            browser.process.terminate()
            browser.process.wait()
    print("\n".join(problems), end="\n" if problems else "")


main()
