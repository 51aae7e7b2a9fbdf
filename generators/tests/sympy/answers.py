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
from sympy.ntheory import divisor_count, factorint, nextprime
from sympy.parsing import sympy_parser as parser

SIGNS = {"×": "*", "÷": "/", "−": "-", "·": "*"}
READING = parser.standard_transformations + (
    parser.split_symbols,
    parser.implicit_multiplication,
    parser.convert_xor,
    parser.rationalize,
)
X, Y = sympy.symbols("x y")


def expression(text):
    """A calculation as SymPy reads it; exact."""
    for sign, operator in SIGNS.items():
        text = text.replace(sign, operator)
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"√(\d+)", r"sqrt(\1)", text)
    return parser.parse_expr(text, transformations=READING)


def evaluated(text):
    asked = re.fullmatch(r"(.+) = \?", text)
    # A fraction is one number: 9 ÷ 1/2 is 18.
    return asked and expression(re.sub(r"(\d+)/(\d+)", r"(\1/\2)", asked[1]))


def below(text):
    """What stands below the words of the question."""
    _, _, rest = text.partition("\n")
    return rest


def rewritten(text):
    """Another writing of what stands below the words: any that is equal to it."""
    return expression(below(text))


def of_fraction(text):
    """Another writing, or where there is none."""
    fraction = expression(below(text))
    if "no value" not in text:
        return fraction
    found = sympy.solve(sympy.denom(fraction), X)
    return found[0] if len(found) == 1 else set(found)


def fractions(text):
    """The same, where a fraction is one number on either side of a division sign."""
    first, *others = [expression(part) for part in below(text).split(" ÷ ")]
    return first / sympy.prod(others)


def solved(text):
    """The number in the place of the question mark."""
    if "?" not in text or "=" not in text:
        return None
    found = roots(text.replace("?", "x"))
    return found[0] if len(found) == 1 else None


def roots(equation):
    left, right = equation.split("=")
    return sympy.solve(expression(left) - expression(right), X)


def the_root(text):
    found = roots(below(text))
    return found[0] if len(found) == 1 else None


def all_roots(text):
    return set(roots(below(text)))


def crossing(text):
    """Where two lines cross."""
    sides = [line.split("=") for line in below(text).splitlines()]
    found = sympy.solve([expression(left) - expression(right) for left, right in sides], [X, Y], dict=True)
    return [found[0][X], found[0][Y]] if len(found) == 1 else None


def determinant(text):
    rows = [line.split(" | ") for line in text.splitlines() if " | " in line]
    return sympy.Matrix([[expression(number) for number in row] for row in rows]).det()


def divisors(text):
    """All factors of a number, its primes, or which of those that are named divide it."""
    asked = numbers(text)
    if text.startswith("Write all factors of"):
        return set(sympy.divisors(asked[0]))
    if len(asked) == 1:
        return [prime for prime, times in sorted(factorint(asked[0]).items()) for _ in range(times)]
    *named, number = asked
    return {divisor for divisor in named if sympy.Mod(number, divisor) == 0}


def numbers(text):
    """The whole numbers, also those with marks between their thousands."""
    return [int(digits.replace(",", "")) for digits in re.findall(r"\d+(?:,\d{3})*", text)]


def of_numbers(count, answer):
    """An answer from the only numbers that the text has."""

    def asked(text):
        found = numbers(text)
        return answer(*found) if len(found) == count else None

    return asked


def divided(text):
    """A division with a remainder, or the part of it that is asked for."""
    if asked := re.fullmatch(r"Divide (\d+) by (\d+)\. Write the quotient, then R, then the remainder\.", text):
        return divmod(int(asked[1]), int(asked[2]))
    if asked := re.fullmatch(r"What is the remainder when (\d+) is divided by (\d+)\?", text):
        return sympy.Mod(int(asked[1]), int(asked[2]))
    if asked := re.fullmatch(r"How many whole times does (\d+) go into (\d+)\?", text):
        return sympy.floor(sympy.Rational(int(asked[2]), int(asked[1])))
    return None


MODELS = {
    "algebraic-fraction": of_fraction,
    "algebraic-fraction-product": fractions,
    "algebraic-fraction-sum": rewritten,
    "decimal-product": evaluated,
    "decimal-quotient": evaluated,
    "division-with-remainder": divided,
    "exact-quotient": evaluated,
    "expanded-product": rewritten,
    "factor-count": of_numbers(1, divisor_count),
    "fraction-difference": evaluated,
    "fraction-quotient": evaluated,
    "fraction-sum": evaluated,
    "fully-factored": rewritten,
    "greatest-common-factor": of_numbers(2, sympy.igcd),
    "largest-multiple": of_numbers(2, lambda of, bound: bound - sympy.Mod(bound, of)),
    "least-common-multiple": of_numbers(2, sympy.ilcm),
    "linear-equation": the_root,
    "linear-system": crossing,
    "matrix-determinant": determinant,
    "missing-factor": solved,
    "missing-in-quotient": solved,
    "missing-prime-factor": solved,
    "next-prime": of_numbers(1, nextprime),
    "order-of-operations": evaluated,
    "polynomial-calculation": rewritten,
    "prime-factors": divisors,
    "quadratic-equation": all_roots,
    "root-calculation": rewritten,
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
    if key["kind"] in ("number", "expression"):
        rest = expression(key["value"]) - answer
        return rest == 0 or sympy.simplify(rest) == 0
    if key["kind"] == "remainder":
        return isinstance(answer, tuple) and key["value"] == "{} R {}".format(*answer)
    values = [expression(value) for value in re.sub(r"[{}()]", "", key["value"]).split(", ")]
    if key["kind"] == "set":
        return isinstance(answer, set) and set(values) == answer
    return key["kind"] in ("list", "point") and values == answer


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
