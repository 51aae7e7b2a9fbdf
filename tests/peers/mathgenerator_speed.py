"""How many problems with solutions a second Python's mathgenerator makes: products, and the median of all its generators."""

import statistics
import time

import mathgenerator

SECONDS = 0.1


def rate(generate):
    made, begun = 0, time.perf_counter()
    while (taken := time.perf_counter() - begun) < SECONDS:
        for _ in range(20):
            generate()
        made += 20
    return made / taken


def tell(what, made):
    print(f"{made:>12.0f} items/s  mathgenerator, {what}")


tell("one-digit products", rate(lambda: mathgenerator.multiplication(maxMulti=9)))
rates = []
for name in sorted(dir(mathgenerator)):
    generator = getattr(mathgenerator, name)
    if type(generator) is not type(mathgenerator.multiplication):
        continue
    try:
        rates.append(rate(generator))
    except Exception as reason:
        print(f"mathgenerator's {name} failed: {reason}")
tell(f"median of its {len(rates)} generators", statistics.median(rates))
