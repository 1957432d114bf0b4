"""A series that is left out on purpose is not asked about, and whoever asks why is told."""

from tests.journeys.digests.northwind import WITH_MEI
from tests.office import Office

SERIES = "#checkout"


def meets(office: Office, name: str) -> None:
    office.meeting_ends(name, series=office.place(SERIES).key)


def test_a_series_is_left_out_for_as_long_as_the_share_says_so(office: Office) -> None:
    office.configure(WITH_MEI.replace("[asking]", "[asking]\nhold_out = 1.0"))
    meets(office, "Monday")
    assert office.seen_in() == []
    assert "this series is left out on purpose" in office.types("Ana", "why").words
    assert office.rows("select arm, share from arms") == [("held out", "1.0")]
    office.configure(WITH_MEI)
    office.time_passes(hours=2)
    meets(office, "Tuesday")
    office.press("Ana", "They'd like it")
