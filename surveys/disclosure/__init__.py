"""Which figures are too small to be shown, and which others have to be hidden so that nobody can work those out.

The rule. A figure that is narrowed by a group or a filter is hidden when its numerator, its denominator or what is left
between them is 1 to 9 (`smallest` - 1); none at all is shown. How many are unknown is hidden when they, or those known
not to count, are 1 to 9, and with it everything that would tell them apart. Who is outside of both parts, and how the
numerator is proven, are hidden by themselves, by the same rule.

So that it cannot be undone. Whatever people are split by has one tree: cohorts in programs, programs with each other;
quarters of exit in half-years, in program years, those with each other; groups of an axis with each other; the
smallest are always put together first (`trees`). A report asks for some branches of each tree. The fewest branches
that tell these from the rest, in each tree, make blocks; all of them can be worked out once the figure is known beside
those that are never hidden. The figure is shown only if the rule holds for every one of these blocks.

Why that is enough. Take all reports that are shown, for all filters, of one number such as those employed. What can be
worked out of them by adding and subtracting are sums of blocks. To see it, write the people of a branch as a sum of
steps, one for each fork on its way to the root. Steps at different forks are at right angles to each other, also
across trees. Blocks of a cell of several trees hold exactly the steps of the forks above it in each tree. So a cell
can be put together from shown ones only if the last fork above it in every tree is forked in one and the same shown
report, and there it was looked at itself. What was hidden is never among those, and measures that share people cannot
tell more about a cell than the finest of them, since all of them use the same trees.

Noughts and bounds. A nought that is shown tells that nobody is in any cell of it, and no cell holds less than none. A
hidden cell of two trees lies between none and the smaller of the two sums it is in, and these meet only where one of
the sums is none or all; three sums around one cell could pin it. So groups stand beside one tree only: programs, in
all programs dates, in all dates cohorts (`table`). A block of several groups holds more people than groups.

People in several places. Somebody in two programs is at home in the last; the figure of a program is shown only if
those in it and those not in it are enough, too. Barriers are questions of their own, with and without; where fewer
than `smallest` have several, their sums tell as much as those of groups apart, and they are held to the same tree.

Dates that cut the exits of a quarter in two show nothing. Decisions follow from everybody on file as of the report's
day, never from what was asked before.

What this cannot do: keep secret what somebody knows from elsewhere, or what changed between two days on which reports
were made.
"""

from surveys.disclosure.cells import Counts, Shown
from surveys.disclosure.table import Answer, Gathered, Narrowing, Place, Table

__all__ = ["Answer", "Counts", "Gathered", "Narrowing", "Place", "Shown", "Table"]
