from collections import Counter, defaultdict
from datetime import datetime
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
import zipcodes
from phonenumbers import timezone as number_zones

from surveys.zones import AREA_CODES, BadZone, candidate_zones, zone_named, zones_of_phone, zones_of_zip

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
ARIZONA, ALASKA, HAWAII = "America/Phoenix", "America/Anchorage", "Pacific/Honolulu"


def clock(zone):
    """Zones that show the same time all year are one clock, whatever their names."""
    there = ZoneInfo(zone)
    return tuple(datetime(2025, month, 5, 12, tzinfo=there).utcoffset() for month in (1, 7))


def clocks(zones):
    return {clock(zone) for zone in zones}


def candidates(stated=None, zip_code=None, phone=None, default=CENTRAL):
    return set(candidate_zones(stated=stated, zip_code=zip_code, phone=phone, default=default))


@pytest.mark.parametrize(
    ("known", "zones"),
    [
        ({"zip_code": "60601", "phone": "+13125550123"}, {CENTRAL}),
        ({"zip_code": "60601", "phone": "+12125550123"}, {CENTRAL, EASTERN}),
        ({"stated": "Pacific", "zip_code": "60601", "phone": "+12125550123"}, {PACIFIC, CENTRAL, EASTERN}),
        ({"stated": "America/Chicago"}, {CENTRAL}),
        ({"phone": "+12195550123"}, {EASTERN, CENTRAL}),
        ({"zip_code": "46402"}, {CENTRAL}),
        ({"phone": "+18005550123", "default": EASTERN}, {EASTERN}),  # toll-free
        ({"phone": "+525555550123", "default": EASTERN}, {EASTERN}),
        ({"zip_code": "09012", "default": EASTERN}, {EASTERN}),  # military mail
        ({"zip_code": "", "phone": "", "stated": " ", "default": "mountain"}, {MOUNTAIN}),
        ({}, {CENTRAL}),
    ],
)
def test_the_zones_somebody_may_be_in(known, zones):
    assert candidates(**known) == zones


@pytest.mark.parametrize(
    ("area_code", "zones"),
    [
        ("219", {EASTERN, CENTRAL}), ("574", {EASTERN, CENTRAL}), ("812", {EASTERN, CENTRAL}), ("260", {EASTERN}),
        ("850", {EASTERN, CENTRAL}), ("906", {EASTERN, CENTRAL}), ("423", {EASTERN, CENTRAL}), ("931", {CENTRAL}),
        ("270", {EASTERN, CENTRAL}), ("364", {EASTERN, CENTRAL}), ("606", {EASTERN, CENTRAL}), ("731", {CENTRAL}),
        ("605", {CENTRAL, MOUNTAIN}), ("701", {CENTRAL, MOUNTAIN}), ("308", {CENTRAL, MOUNTAIN}),
        ("785", {CENTRAL, MOUNTAIN}), ("620", {CENTRAL, MOUNTAIN}), ("915", {CENTRAL, MOUNTAIN}),
        ("208", {MOUNTAIN, PACIFIC}), ("986", {MOUNTAIN, PACIFIC}), ("541", {MOUNTAIN, PACIFIC}),
        ("458", {MOUNTAIN, PACIFIC}), ("775", {MOUNTAIN, PACIFIC}), ("928", {MOUNTAIN, ARIZONA}),
        ("907", {ALASKA, "America/Adak"}), ("808", {HAWAII}), ("787", {"America/Puerto_Rico"}),
        ("340", {"America/Puerto_Rico"}), ("671", {"Pacific/Guam"}), ("684", {"Pacific/Pago_Pago"}),
    ],
)  # fmt: skip
def test_area_codes_on_a_zone_line_have_both_zones(area_code, zones):
    assert set(zones_of_phone(f"+1{area_code}5550123")) == zones


@pytest.mark.parametrize("written", ["+13125550123", "13125550123", "3125550123", "(312) 555-0123", "+1 312.555.0123"])
def test_a_number_may_be_written_in_the_usual_ways(written):
    assert zones_of_phone(written) == (CENTRAL,)


@pytest.mark.parametrize(
    "number", ["", "5550123", "+18335550123", "+14165550123", "+443125550123", "312555012x", "112"]
)
def test_numbers_that_say_nothing_about_a_zone(number):
    assert zones_of_phone(number) == ()


@pytest.mark.parametrize(
    ("zip_code", "zones"),
    [
        ("60601", {CENTRAL}), ("60601-1234", {CENTRAL}), ("606011234", {CENTRAL}), (" 60601 ", {CENTRAL}),
        ("2139", {EASTERN}), ("21391234", {EASTERN}), ("907", {"America/Puerto_Rico"}), ("02139", {EASTERN}),
        ("37379", {EASTERN, CENTRAL}), ("83549", {MOUNTAIN, PACIFIC}), ("86503", {MOUNTAIN, ARIZONA}),
        ("89883", {MOUNTAIN, PACIFIC}), ("96799", {"Pacific/Pago_Pago"}), ("99546", {"America/Adak"}),
        ("99501", {ALASKA}), ("34012", set()), ("96201", set()), ("K1A 0B1", set()), ("12", set()), ("", set()),
    ],
)  # fmt: skip
def test_zones_of_zip_codes(zip_code, zones):
    assert set(zones_of_zip(zip_code)) == zones


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Central", CENTRAL), ("CST", CENTRAL), ("cdt", CENTRAL), ("CT", CENTRAL), ("Central Time", CENTRAL),
        ("central standard time", CENTRAL), ("Central Time (CT)", None), ("US/Central", "US/Central"),
        ("EST", EASTERN), ("Eastern", EASTERN), ("Eastern Daylight Time", EASTERN), ("E.T.", EASTERN),
        ("MST", MOUNTAIN), ("Mountain", MOUNTAIN), ("Arizona", ARIZONA), ("PST", PACIFIC), ("pacífico", PACIFIC),
        ("Alaska", ALASKA), ("HST", HAWAII), ("Hawaii", HAWAII), ("Puerto Rico", "America/Puerto_Rico"),
        ("america/chicago", CENTRAL), ("America/New York", EASTERN), (" America/Detroit ", "America/Detroit"),
        ("hora del este", EASTERN), ("Middle", None), ("UTC-6", None), ("../etc/passwd", None), ("America", None),
        ("America/Chicag", None), ("\0", None),
    ],
)  # fmt: skip
def test_zones_as_people_write_them(words, zone):
    if zone is not None:
        assert zone_named(words) == zone
        return
    with pytest.raises(BadZone) as caught:
        zone_named(words)
    assert caught.value.name == words
    assert "use a name such as America/Chicago" in str(caught.value)


def test_a_bad_zone_is_refused_wherever_it_comes_from():
    with pytest.raises(BadZone):
        candidates(stated="Middle", zip_code="60601")
    with pytest.raises(BadZone):
        candidates(default="Middle")


def test_each_area_code_is_listed_once_and_each_zone_exists():
    times = Counter(code for _, codes in AREA_CODES for code in codes.split())
    assert {code for code, count in times.items() if count > 1} == set()
    assert all(zone_named(zone) == zone for zones, _ in AREA_CODES for zone in zones)


# Compared with two independent sources. What differs is listed with the reason, and nothing else may differ.

#: Where the numbering library gives one zone for an area code that has land in two: the other one.
OTHER_ZONE = {
    "219": "Lake, Porter and LaPorte counties are Central", "574": "Starke County, Indiana, is Central",
    "812": "Evansville is Central", "930": "shares 812's area", "270": "Bowling Green is Central",
    "364": "shares 270's area", "606": "Clinton County, Kentucky, is Central", "423": "Marion County is Central",
    "850": "Tallahassee is Eastern", "448": "shares 850's area", "906": "four counties on Wisconsin are Central",
    "308": "the Panhandle of Nebraska is Mountain", "402": "western Cherry County is Mountain",
    "531": "shares 402's area",
    "620": "Greeley and Hamilton counties are Mountain", "785": "Sherman and Wallace counties are Mountain",
    "432": "the north-west of Culberson County is Mountain", "915": "reached into Central counties until 2003",
    "541": "Malheur County is Mountain", "458": "shares 541's area",
    "928": "the Navajo Nation keeps summer time",
}  # fmt: skip
#: Where it is wrong outright.
WRONG = {"689": "Orlando is Eastern, not Central"}
#: Area codes it does not know, or knows no zone for: American Samoa, and overlays that are only just opening.
UNKNOWN_THERE = set("684 357 436 457 465 471 483 621 624 679 729 837 861".split())


def test_area_codes_agree_with_the_numbering_library_but_for_known_exceptions():
    wider, differs, unknown = set(), set(), set()
    for zones, codes in AREA_CODES:
        for code in codes.split():
            theirs = number_zones.time_zones_for_number(phonenumbers.parse(f"+1{code}5550123"))
            if len(theirs) > 5 or "Etc/Unknown" in theirs:
                unknown.add(code)
            elif clocks(theirs) < clocks(zones):
                wider.add(code)
            elif clocks(theirs) != clocks(zones):
                differs.add(code)
    assert wider == set(OTHER_ZONE)
    assert differs == set(WRONG)
    assert unknown == UNKNOWN_THERE


def test_no_area_code_of_the_numbering_library_is_missing():
    ours = {code for _, codes in AREA_CODES for code in codes.split()}
    for code in map(str, range(200, 1000)):
        number = phonenumbers.parse(f"+1{code}5550123")
        theirs = number_zones.time_zones_for_number(number)
        if phonenumbers.region_code_for_number(number) in {"US", "PR", "GU", "MP", "AS", "VI"} and len(theirs) < 8:
            assert code in ours


@pytest.fixture(scope="module")
def places():
    """Every ZIP code of the reference list with a zone of its own (one row names a village instead of a zone)."""
    return [place for place in zipcodes.list_all() if "/" in place["timezone"]]


#: ZIP codes whose zone in the reference list is wrong, or that are nobody's address.
NOT_FOLLOWED = {
    "37405": "Chattanooga, all of which is Eastern",
    "79942": "El Paso, all of which is Mountain",
    "88888": "letters to the North Pole",
}


def test_every_zip_code_of_the_reference_list_has_its_zone_among_ours(places):
    missed = {p["zip_code"]: p for p in places if clock(p["timezone"]) not in clocks(zones_of_zip(p["zip_code"]))}
    # 099 is mail to embassies abroad; 569 takes parcels back to their senders.
    letters = {code for code in missed if code[:3] not in ("099", "569")}
    assert letters == set(NOT_FOLLOWED)


def test_no_zip_code_has_a_zone_that_its_prefix_does_not_need(places):
    there = defaultdict(set)
    for place in places:
        there[place["zip_code"][:3]].add(clock(place["timezone"]))
    needless = {
        place["zip_code"][:3]
        for place in places
        if not clocks(zones_of_zip(place["zip_code"])) <= there[place["zip_code"][:3]]
    }
    assert needless == {"898"}  # West Wendover moved to Mountain time in 1999, which the list does not know


#: Where a twentieth or more of an area code's ZIP codes are in a zone that it does not reach: the list gives places on
#: a state line the area codes of both states.
ACROSS_A_LINE = {
    "229": "Alabama", "706": "Alabama and Tennessee", "762": "Alabama and Tennessee", "256": "Georgia",
    "938": "Georgia", "334": "Georgia", "806": "New Mexico", "575": "Texas", "442": "Arizona", "725": "Arizona",
}  # fmt: skip


def test_area_codes_agree_with_the_zones_of_their_zip_codes(places):
    there = defaultdict(Counter)
    for place in places:
        for code in place["area_codes"]:
            there[code][clock(place["timezone"])] += 1
    missed, needless = set(), set()
    for code, counts in there.items():
        ours = clocks(zones_of_phone(f"+1{code}5550123"))
        if not ours:
            continue  # Canadian codes, given to places on the border
        if any(count >= 0.05 * counts.total() for zone, count in counts.items() if zone not in ours):
            missed.add(code)
        if not ours <= set(counts):
            needless.add(code)
    assert missed == set(ACROSS_A_LINE)
    assert needless == set()
