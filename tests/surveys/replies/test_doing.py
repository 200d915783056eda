"""What somebody does, where a job title was asked."""

from datetime import date

import pytest

from surveys.replies import read
from surveys.replies.reading import Context, Route

CONTEXT = Context(today=date(2026, 3, 4))


def title(text):
    reading = read(text, asked="job_title", context=CONTEXT)
    return reading.values().get("job_title") if reading.route is Route.RECORD else None


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("i bag groceries", "bag groceries"),
        ("14 an hr and i bag groceries", "bag groceries"),
        ("mostly i pull orders", "pull orders"),
        ("I shuck oysters", "shuck oysters"),
        ("clean rooms at a hotel", "clean rooms"),
        ("the guy who fixes the ovens", "fixes the ovens"),
        ("cuido viejitos en un hogar", "cuido viejitos"),
        ("limpio cuartos en el hotel", "limpio cuartos"),
        ("cargo y descargo trailers", "cargo y descargo trailers"),
        ("empaco", "empaco"),
    ],
)
def test_what_is_done_is_taken_down_as_it_was_said_up_to_the_place(text, done):
    assert title(text) == done


@pytest.mark.parametrize(
    "text",
    ["i hate it", "i just show up", "i work hard", "i help out", "I help the cook", "you should have it in my file"],
)
def test_a_sentence_that_tells_of_no_work_is_no_title(text):
    assert title(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("hi-lo driver", "hi-lo driver"),
        ("Tier 1 help desk", "tier 1 help desk"),
        ("cashier/customer service", "cashier/customer service"),
        ("driver/helper", "driver/helper"),
        ("Asst. manager", "asst. manager"),
    ],
)
def test_a_title_is_taken_whole(text, named):
    assert title(text) == named
