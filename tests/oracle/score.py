#!/usr/bin/env python3
"""A second, independent implementation of the method (§0-§9, §13), to check the first one by.

Reads JSON lines from standard input and writes them back, each with its result:

    {"scope": "full", "answers": "32?433221n23 232443...", "weights": "...", "targets": "..."}

scope    full, quick, one letter per dimension otherwise: f(ull), q(uick) or o(ut)
answers  one character per item: 1 to 5, ? don't know, n not applicable, . none
weights  optional, per dimension its weight and those of its capabilities: "1:1111 2:1031 1:1111"
targets  optional, one digit per capability

tests/data/scoring/oracle.jsonl was made by

    python3 tests/oracle/score.py random 1000 | python3 tests/oracle/score.py

and tests/it/oracle.rs compares it with what the crate finds. Means are exact fractions.
"""

import json
import random
import sys
from fractions import Fraction
from math import ceil
from pathlib import Path

INSTRUMENT = Path(__file__).parents[2] / "assets/instruments/social-media.json"


class Capability:
    def __init__(self, source, dimension, phases):
        self.id = source["id"]
        self.dimension = dimension
        self.quick = [item.get("quick", False) for item in source["items"]]
        self.steps = {
            step["to"]: (step["effort"], phases.index(step["phase"]))
            for step in source["recommendations"]
        }
        self.weight = 1


class Dimension:
    def __init__(self, source, phases):
        self.id = source["id"]
        self.capabilities = [Capability(c, self, phases) for c in source["capabilities"]]
        self.weight = 1


def read_instrument():
    source = json.loads(INSTRUMENT.read_text(encoding="utf-8"))
    phases = [phase["id"] for phase in source["phases"]]
    dimensions = [Dimension(dimension, phases) for dimension in source["dimensions"]]
    patterns = {(p["highest"], p["lowest"]): p["id"] for p in source["patterns"]}
    return dimensions, patterns


# §1: a mean is a Fraction, FEW (too few answers) or NONE (nothing applies).
FEW, NONE = "few", "n/a"


def capability_mean(marks):
    values = [int(mark) for mark in marks if mark.isdigit()]
    applicable = sum(mark != "n" for mark in marks)
    if applicable == 0:
        return NONE
    if not values or 3 * len(values) < 2 * applicable:
        return FEW
    return Fraction(sum(values), len(values))


def dimension_mean(dimension, means):
    outcomes = [means[c.id] for c in dimension.capabilities]
    applicable = [outcome for outcome in outcomes if outcome != NONE]
    scored = [c for c in dimension.capabilities if isinstance(means[c.id], Fraction)]
    if not applicable:
        return NONE
    weight = sum(c.weight for c in scored)
    too_few = len(scored) < min(2, len(applicable)) or 4 * len(scored) < 3 * len(applicable)
    if too_few or weight == 0:
        return FEW
    return sum(c.weight * means[c.id] for c in scored) / weight


def total_mean(dimensions, means):
    if not all(isinstance(means[d.id], Fraction) for d in dimensions):
        return None
    return sum(d.weight * means[d.id] for d in dimensions) / Fraction(
        sum(d.weight for d in dimensions)
    )


def index(mean):
    return 25 * (mean - 1)


def level(mean):
    return max(1, min(5, ceil(mean - Fraction(1, 2))))


class Result:
    """§2, §4, §6 and §7 from the means of the capabilities."""

    def __init__(self, dimensions, patterns, capability_means, asked):
        self.capabilities = capability_means
        self.dimensions = {
            d.id: dimension_mean(d, capability_means) if asked[d.id] else "out"
            for d in dimensions
        }
        self.total = total_mean(dimensions, self.dimensions)
        if self.total is None:
            return
        lowest = min(self.dimensions.values())
        highest = max(self.dimensions.values())
        at_bottom = [id for id, mean in self.dimensions.items() if mean == lowest]
        at_top = [id for id, mean in self.dimensions.items() if mean == highest]
        self.bottleneck = at_bottom[-1]
        self.shown = min(level(self.total), level(lowest) + 1)
        self.gated = self.shown < level(self.total)
        self.spread = index(highest) - index(lowest)
        clear = self.spread > 15 and len(at_bottom) == len(at_top) == 1
        self.pattern = patterns.get((at_top[0], at_bottom[0]), "-") if clear else "-"


def marks_shown(dimensions, scope, answers):
    """The marks of each capability at the items that the scope shows."""
    depths = {"full": "fff", "quick": "qqq"}.get(scope, scope)
    rest = iter(answers)
    shown = {}
    for dimension, depth in zip(dimensions, depths):
        for capability in dimension.capabilities:
            marks = [next(rest) for _ in capability.quick]
            shown[capability.id] = [
                mark
                for mark, quick in zip(marks, capability.quick)
                if depth == "f" or (depth == "q" and quick)
            ]
    asked = {d.id: depth != "o" for d, depth in zip(dimensions, depths)}
    return shown, asked


def score(line):
    dimensions, patterns = read_instrument()
    if "weights" in line:
        for dimension, text in zip(dimensions, line["weights"].split()):
            own, parts = text.split(":")
            dimension.weight = int(own)
            for capability, weight in zip(dimension.capabilities, parts):
                capability.weight = int(weight)
    capabilities = [c for d in dimensions for c in d.capabilities]
    targets = dict(zip((c.id for c in capabilities), map(int, line.get("targets", "4" * 12))))
    marks, asked = marks_shown(dimensions, line["scope"], line["answers"])
    means = {id: capability_mean(own) for id, own in marks.items()}
    result = Result(dimensions, patterns, means, asked)

    everything = [mark for own in marks.values() for mark in own]
    answered = sum(mark.isdigit() for mark in everything)
    applicable = sum(mark != "n" for mark in everything)
    if 3 * answered < 2 * applicable:
        result.total = None

    found = {
        "capabilities": " ".join(map(str, result.capabilities.values())),
        "dimensions": " ".join(map(str, result.dimensions.values())),
    }
    if result.total is not None:
        low, high = band(dimensions, patterns, marks, asked)
        held_back_by = result.bottleneck if result.gated else "-"
        found["total"] = f"{result.total} level {level(result.total)} shown {result.shown}"
        found["band"] = f"{low} {high} {certainty(high - low)}"
        found["gate"] = f"{held_back_by} bottleneck {result.bottleneck}"
        found["balance"] = f"{result.spread} {evenness(result.spread)} {result.pattern}"
    critical = [c.id for c in capabilities if is_critical(c, result)]
    found["critical"] = " ".join(critical)
    found["strengths"] = strengths(result)
    found["gaps"] = gaps(result)
    found["uneven"] = uneven(capabilities, marks)
    found["hints"] = hints(dimensions, result, marks, everything)
    found["find_out"] = " ".join(id for id, own in marks.items() if own.count("?") >= 2)
    steps = plan(dimensions, result, targets, critical)
    found["plan"] = ", ".join(describe(step) for step in steps)
    if result.total is not None and steps:
        planned = {step["id"]: max(means[step["id"]], Fraction(step["to"])) for step in steps}
        after = Result(dimensions, patterns, means | planned, asked)
        found["after"] = f"{after.total} shown {after.shown} {after.pattern}"
    return {key: text for key, text in found.items() if text}


def band(dimensions, patterns, marks, asked):
    def index_with(value):
        filled = {id: [value if m in "?." else m for m in own] for id, own in marks.items()}
        means = {id: capability_mean(own) for id, own in filled.items()}
        return index(Result(dimensions, patterns, means, asked).total)

    return index_with("1"), index_with("5")


def certainty(width):
    return "certain" if width <= 5 else "fairly-certain" if width <= 15 else "rough"


def evenness(spread):
    return "even" if spread <= 15 else "uneven" if spread <= 30 else "lopsided"


def is_critical(capability, result):
    mean, whole = result.capabilities[capability.id], result.dimensions[capability.dimension.id]
    if not isinstance(mean, Fraction):
        return False
    return level(mean) == 1 or (isinstance(whole, Fraction) and mean <= whole - 1)


def scored(result):
    return [(id, mean) for id, mean in result.capabilities.items() if isinstance(mean, Fraction)]


def strengths(result):
    ranked = sorted(scored(result), key=lambda entry: -entry[1])
    absolute = [id for id, mean in ranked if level(mean) >= 4][:3]
    if absolute or result.total is None:
        return " ".join(["absolute" if absolute else "relative", *absolute])
    relative = [id for id, mean in ranked if mean >= result.total + Fraction(1, 2)][:2]
    return " ".join(["relative", *relative])


def gaps(result):
    ranked = sorted(scored(result), key=lambda entry: entry[1])
    absolute = [id for id, mean in ranked if level(mean) <= 2][:3]
    if absolute or result.total is None:
        return " ".join(["absolute" if absolute else "relative", *absolute])
    relative = [id for id, mean in ranked if mean <= result.total - Fraction(3, 4)][:3]
    return " ".join(["relative", *relative])


def uneven(capabilities, marks):
    """Capabilities with answers two or more apart, and the position of the low one."""
    found = []
    for capability in capabilities:
        values = [int(mark) for mark in marks[capability.id] if mark.isdigit()]
        if values and max(values) - min(values) >= 2:
            found.append(f"{capability.id}:{marks[capability.id].index(str(min(values)))}")
    return " ".join(found)


def hints(dimensions, result, marks, everything):
    found = []
    given = [mark for mark in everything if mark != "."]
    most = max((given.count(mark) for mark in set(given)), default=0)
    if len(given) > 1 and most >= Fraction(9, 10) * len(given):
        found.append("same-answer")
    if everything.count("n") > Fraction(1, 4) * len(everything):
        found.append("limited-comparability")
    for dimension in dimensions:
        own = [mark for c in dimension.capabilities for mark in marks[c.id] if mark.isdigit()]
        if isinstance(result.dimensions[dimension.id], Fraction) and set(own) == {"5"}:
            found.append(f"all-highest:{dimension.id}")
    return " ".join(found)


FLATTENED = {1: 1, 2: Fraction(3, 2), 3: 2}


def plan(dimensions, result, targets, critical):
    candidates = []
    mean_of_dimensions = Fraction(sum(d.weight for d in dimensions), len(dimensions))
    for dimension in dimensions:
        weights = [c.weight for c in dimension.capabilities]
        mean_of_capabilities = Fraction(sum(weights), len(weights))
        for capability in dimension.capabilities:
            mean, target = result.capabilities[capability.id], targets[capability.id]
            if not isinstance(mean, Fraction) or level(mean) >= target:
                continue
            gap = target - mean
            to = level(mean) + 1
            effort, phase = capability.steps[to]
            omega = dimension.weight / mean_of_dimensions
            omega *= capability.weight / mean_of_capabilities
            gated = result.total is not None and result.gated and result.bottleneck == dimension.id
            beta = Fraction(5, 4) if gated or capability.id in critical else 1
            priority = gap * omega * beta / FLATTENED[effort]
            if effort == 1 and gap >= 1:
                tag = "quick-win"
            elif effort >= 2 and gap >= Fraction(3, 2):
                tag = "foundation"
            else:
                tag = "next-step"
            candidates.append({
                "id": capability.id, "dimension": dimension.id, "mean": mean, "to": to,
                "phase": phase, "priority": priority, "tag": tag,
            })
    if not candidates:
        return []
    weakest = min(candidates, key=lambda c: c["mean"])
    chosen = [weakest]
    for candidate in sorted(candidates, key=lambda c: (-c["priority"], c["mean"])):
        beside = sum(c["dimension"] == candidate["dimension"] for c in chosen)
        if candidate is not weakest and beside < 3 and len(chosen) < 5:
            chosen.append(candidate)
    return chosen


def describe(step):
    return "{id}>{to} {priority} {tag} {phase}".format(**step)


SCOPES = ["full"] * 6 + ["quick", "qfq", "ffq", "off", "oof", "oqo"]
WEIGHTS = [
    "2:1111 1:1111 1:1111",
    "1:3111 1:1211 3:1111",
    "1:1011 1:2200 1:0001",
    "0:1111 1:1132 2:1111",
]


def random_lines(count):
    chance = random.Random(2026)
    for _ in range(count):
        line = {"scope": chance.choice(SCOPES)}
        unknown, none, empty = (chance.choice([0, 0, 0.05, 0.15]) for _ in range(3))
        answers = []
        for _ in range(3):
            centre, width = chance.uniform(1, 5), chance.uniform(0.2, 1.5)
            for _ in range(4):
                own = chance.gauss(centre, width)
                for _ in range(3):
                    value = str(max(1, min(5, round(chance.gauss(own, 0.6)))))
                    draw = chance.random()
                    if draw < unknown:
                        value = "?"
                    elif draw < unknown + none:
                        value = "n"
                    elif draw < unknown + none + empty:
                        value = "."
                    answers.append(value)
        line["answers"] = "".join(answers)
        if chance.random() < 0.2:
            line["weights"] = chance.choice(WEIGHTS)
        if chance.random() < 0.2:
            line["targets"] = "".join(chance.choice("2344455") for _ in range(12))
        yield line


def main():
    if sys.argv[1:2] == ["random"]:
        lines = random_lines(int(sys.argv[2]))
    else:
        lines = (line | {"result": score(line)} for line in map(json.loads, sys.stdin))
    for line in lines:
        print(json.dumps(line, separators=(",", ":")))


if __name__ == "__main__":
    main()
