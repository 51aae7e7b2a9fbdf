"""Answers items from their text alone, with SymPy, and compares the keys.

`cargo xtask oracle` runs it: answers.py TENFOLD SEEDS. It draws every objective of the catalogue whose item model has
a line below, asks for each of the seeds' whole sets, and fails on the first key that is not the answer. Nothing here is
shared with the program: the text is read by patterns of its own, and SymPy does the mathematics.
"""

import json
import re
import subprocess
import sys

import sympy
from sympy.ntheory import divisor_count, nextprime

SIGNS = {"×": "*", "÷": "/", "−": "-", "^": "**", "·": "*"}


def expression(text):
    """What stands before the equals sign, as SymPy reads it; exact."""
    for sign, operator in SIGNS.items():
        text = text.replace(sign, operator)
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    return sympy.sympify(text, rational=True)


def evaluated(text):
    asked = re.fullmatch(r"(.+) = \?", text)
    return asked and expression(asked[1])


def solved(text):
    """The number in the place of the question mark."""
    if "?" not in text or "=" not in text:
        return None
    left, right = text.replace("?", "x").split("=")
    found = sympy.solve(expression(left) - expression(right), sympy.Symbol("x"))
    return found[0] if len(found) == 1 else None


def numbers(text):
    return [int(digits) for digits in re.findall(r"\d+", text)]


def of_numbers(count, answer):
    """An answer from the only numbers that the text has."""

    def asked(text):
        found = numbers(text)
        return answer(*found) if len(found) == count else None

    return asked


def divided(text):
    """Either part of a division with a remainder, whichever is asked for."""
    if asked := re.fullmatch(r"What is the remainder when (\d+) is divided by (\d+)\?", text):
        return sympy.Mod(int(asked[1]), int(asked[2]))
    if asked := re.fullmatch(r"How many whole times does (\d+) go into (\d+)\?", text):
        return sympy.floor(sympy.Rational(int(asked[2]), int(asked[1])))
    return None


MODELS = {
    "division-with-remainder": divided,
    "exact-quotient": evaluated,
    "factor-count": of_numbers(1, divisor_count),
    "fraction-sum": evaluated,
    "greatest-common-factor": of_numbers(2, sympy.igcd),
    "largest-multiple": of_numbers(2, lambda of, bound: bound - sympy.Mod(bound, of)),
    "least-common-multiple": of_numbers(2, sympy.ilcm),
    "missing-factor": solved,
    "missing-prime-factor": solved,
    "next-prime": of_numbers(1, nextprime),
    "order-of-operations": evaluated,
    "whole-number-product": evaluated,
    "whole-power": evaluated,
}


def lines(*command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{' '.join(command[1:])}: {run.stderr.strip()}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def items(tenfold, objective, seed, count):
    return lines(tenfold, "items", "--objective", objective, "--seed", str(seed), "--count", str(count))


def is_key(item, answer):
    key = item["answer"]
    return key["kind"] == "number" and expression(key["value"]) == answer


def main(tenfold, seeds):
    tried, unread = {}, set()
    for objective in lines(tenfold, "catalogue"):
        first = items(tenfold, objective["id"], 0, 1)[0]
        answer = MODELS.get(first["model"])
        if not answer:
            continue
        for seed in range(seeds):
            for item in items(tenfold, objective["id"], seed, objective["threshold"]["of"]):
                found = answer(item["text"])
                if found is None:
                    unread.add((first["model"], objective["id"], item["text"]))
                elif not is_key(item, found):
                    sys.exit(f"{objective['id']}, seed {seed}: {item['text']}: {item['answer']}, SymPy says {found}")
                else:
                    tried[first["model"]] = tried.get(first["model"], 0) + 1
    for model, objective, text in sorted(unread)[:5]:
        print(f"not read, {model} of {objective}: {text}", file=sys.stderr)
    missing = sorted(set(MODELS) - set(tried))
    if missing or unread:
        sys.exit(f"{len(unread)} texts were not read; models without an answer: {', '.join(missing) or 'none'}")
    for model, count in sorted(tried.items()):
        print(f"{model:<26} {count:>7} keys right")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
