"""Print how well the made pages are read: their text, their details, their quotations.

python -m tests.articles.pages [--errors]
"""

import argparse

from tests.articles.pages.scoring import REACH, Reading, read_all, share_of, shares

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.articles.pages")
    parser.add_argument("--errors", action="store_true", help="tell each difference")
    asked = parser.parse_args()
    readings: list[Reading] = read_all()
    for reading in readings if asked.errors else []:
        print("".join(f"{line}\n" for line in reading.differences()), end="")
    print(f"{len(readings)} pages".ljust(24) + "seen".rjust(8) + "reach".rjust(10))
    for name, share in shares(readings).items():
        print(
            f"{name} right".ljust(24) + f"{share:.1f} %".rjust(8) + "≥ 95 %".rjust(10)
        )
    lost, of = share_of(readings)
    print(
        "quotations lost".ljust(24)
        + f"{100 * lost / of:.1f} %".rjust(8)
        + f"≤ {REACH:.0f} %".rjust(10)
        + f"   {lost} of {of}"
    )
