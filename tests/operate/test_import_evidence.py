"""`import evidence` takes a file over whole or not at all; `erase --customer` lets nothing of somebody be left."""

from pathlib import Path

import pytest

from handlers.operate import FoundProblem, WrongUse, erase, evidence
from handlers.operate.desk import Desk
from tests.journeys.evidence.said import WORDS, asked, says
from tests.office import COMPANY, Office

HEADER = "ref,customer,quote,said_on,source,consent"
ROW = f'r1,C-17,"{WORDS}",2029-12-01,Interview,2029-12-02'


@pytest.fixture
def desk(plain: Office, tmp_path: Path) -> Desk:
    return Desk(plain.store, plain.door, plain.clock, COMPANY, folder=tmp_path)


def imported(office: Office, desk: Desk, *lines: str, header: str = HEADER) -> str:
    assert desk.folder
    file = desk.folder / "quotes.csv"
    file.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    receipt: str = office.run(evidence.imported(file, desk))
    return receipt


def faults(office: Office, desk: Desk, *lines: str, header: str = HEADER) -> list[str]:
    with pytest.raises(FoundProblem) as found:
        imported(office, desk, *lines, header=header)
    assert office.rows("select * from quotes") == []
    return str(found.value).splitlines()[1:]


def erased(office: Office, desk: Desk, customer: str = "C-17") -> str:
    async def work() -> str:
        return await erase.wanted(None, customer)(desk)

    receipt: str = office.run(work())
    return receipt


def test_the_receipt_counts_what_is_new_changed_unchanged_withdrawn_and_too_old(plain: Office, desk: Desk) -> None:
    header, others = f"{HEADER},withdrawn", [f"r{n},C-17,Words {n},2029-12-01,Letter,2029-12-02," for n in (2, 3, 4)]
    assert "3 new" in imported(plain, desk, *others, header=header)
    receipt = imported(
        plain,
        desk,
        f"{ROW},",
        others[0],
        others[1].replace("Words", "Other words"),
        f"{others[2]}2030-01-06",
        "r5,C-18,Long ago,2028-12-01,Letter,2028-12-01,",
        header=header,
    )
    assert receipt.splitlines()[0].endswith("quotes.csv: 5")
    assert [line.split(",")[0].strip() for line in receipt.splitlines()[1:]] == [
        "- 1 new",
        "- 1 unchanged",
        "- 1 changed",
        "- 1 withdrawn",
        "- 1 said longer ago than [retention] evidence keeps",
    ]
    assert [ref for (ref,) in plain.rows("select ref from quotes order by ref")] == ["r1", "r2", "r3"]


def test_columns_of_all_kinds_and_semicolons_between_cells_as_german_spreadsheets_write_them(
    plain: Office, desk: Desk
) -> None:
    header = "ref;customer;quote;said_on;source;consent;link;segment;step;teams;series;praise"
    row = 'r1;C-17;"Ja; sehr";2029-12-01;Brief;2029-12-02;https://northwind.example/1;Familien;Zahlen'
    row += ';"checkout; Claims";Pricing;ja'
    assert "1 new" in imported(plain, desk, row, header=header)
    [(_, found)] = plain.run(plain.store.read(COMPANY, lambda memory: memory.evidence.fitting("", "Claims", 5)))
    assert (found.words, found.teams, found.series, found.praise) == (
        "Ja; sehr",
        ("Checkout", "Claims"),
        ("Pricing",),
        True,
    )
    [praised] = plain.run(
        plain.store.read(COMPANY, lambda memory: memory.evidence.praise("Checkout", found.said_on, 5))
    )
    assert praised == found


def test_all_bad_rows_are_told_by_line_and_none_of_the_file_is_kept(plain: Office, desk: Desk) -> None:
    plain.run(
        plain.store.change(COMPANY, lambda memory: memory.evidence.withdraw_customer("C-9", plain.clock.now().date()))
    )
    told = faults(
        plain,
        desk,
        ROW,
        f"r2,C-17,{'x' * 301},2029-12-01,Interview,2029-12-02",
        "r3,C-17,Words,12/11/2026,Interview,2029-12-02",
        "r4,C-17,Words,2029-12-01,Interview,",
        "r5,C-17,\u202e\x00,2029-12-01,Interview,2029-12-02",
        "r1,C-17,Twice,2029-12-01,Interview,2029-12-02",
        "r6,C-9,Words,2029-12-01,Interview,2029-12-02",
        "r7,C-17,Words,2030-01-08,Interview,2029-12-02",
    )
    assert told == [
        "  line 3: quote should have at most 300 characters; it has 301.",
        "  line 4: said_on should be a day as YYYY-MM-DD, as in 2026-11-12.",
        "  line 5: consent: nothing is there",
        "  line 6: quote should not be empty.",
        "  line 7: ref: r1 stands in this file before.",
        "  line 8: The customer's consent was withdrawn on 2030-01-07; only one of a later day counts.",
        "  line 9: said_on should not be in the future; today is 2030-01-07.",
    ]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("teams", "Chekout", 'teams should name teams of the setup; "Chekout" is none. Did you mean "Checkout"?'),
        ("praise", "perhaps", "praise should be yes or no."),
        ("link", "file:///etc", "link should be a web address that begins with https://."),
        ("withdrawn", "2030-01-08", "withdrawn should not be in the future; today is 2030-01-07."),
        ("segment", "x" * 61, "segment should have at most 60 characters; it has 61."),
        ("series", ";".join(f"s{n}" for n in range(21)), "series should name at most 20; it names 21."),
    ],
)
def test_what_may_be_left_out_is_looked_at_too(plain: Office, desk: Desk, column: str, cell: str, said: str) -> None:
    assert faults(plain, desk, f"{ROW},{cell}", header=f"{HEADER},{column}") == [f"  line 2: {said}"]


def test_a_cell_of_five_megabytes_is_refused_with_its_line(plain: Office, desk: Desk) -> None:
    with pytest.raises(FoundProblem, match=r"line 3: this is no CSV \(field larger than"):
        imported(plain, desk, ROW, f"r2,C-17,{'x' * 5_000_000},2029-12-01,Interview,2029-12-02")


def test_what_was_changed_is_shown_as_it_is_now(plain: Office, desk: Desk) -> None:
    says(plain)
    assert WORDS in asked(plain)
    assert "1 changed" in imported(plain, desk, ROW.replace(WORDS, "Three times, and gone"))
    plain.time_passes(seconds=3)
    assert "Three times, and gone" in plain.seen_in("#checkout")[-1].words


def test_a_customer_is_forgotten_everywhere_and_the_receipt_says_so(plain: Office, desk: Desk, tmp_path: Path) -> None:
    imported(plain, desk, ROW, ROW.replace("r1", "r2").replace("Interview", "Letter"))
    assert WORDS in asked(plain)
    receipt = erased(plain, desk, " C-17 ")
    assert receipt.startswith("C-17 is forgotten: 2 quotes.\nThey stand beside 1 questions;")
    assert "C-17 agreed to on 2030-01-07 or before are refused" in receipt
    plain.time_passes(seconds=3)
    assert WORDS not in plain.seen_in("#checkout")[-1].words
    plain.run(plain.store.engine.scrub())
    files = [*tmp_path.glob("chair.db*")]
    assert files
    assert not [file for file in files if WORDS.encode() in file.read_bytes() or b"C-17" in file.read_bytes()]
    assert erased(plain, desk).startswith("Nothing was kept of C-17.")
    assert plain.rows("select what from audit where what = 'consent withdrawn'") == [("consent withdrawn",)] * 2


def test_a_customer_has_to_be_named(plain: Office, desk: Desk) -> None:
    for nobody in (" ", "x" * 101):
        with pytest.raises(WrongUse, match="REF should"):
            erased(plain, desk, nobody)


CALLED = f"{HEADER},may_call,contact"


def test_who_agreed_to_be_called_comes_with_how_to_reach_them_and_nobody_else(plain: Office, desk: Desk) -> None:
    told = faults(
        plain,
        desk,
        f"{ROW},2029-12-02,",
        f"{ROW.replace('r1', 'r2')},,Ms K. at Southwind",
        f"{ROW.replace('r1', 'r3')},2031-01-01,Ms K. at Southwind",
        f"{ROW.replace('r1', 'r4')},yes,Ms K. at Southwind",
        header=CALLED,
    )
    for line, words in zip(told, ("contact should say whom", "contact should be empty", "future", "YYYY"), strict=True):
        assert words in line
    assert "1 new" in imported(plain, desk, f"{ROW},2029-12-02,Ms K. at Southwind", header=CALLED)
    assert "1 unchanged" in imported(plain, desk, f"{ROW},2029-12-02,Ms K. at Southwind", header=CALLED)
    assert "1 changed" in imported(plain, desk, f"{ROW},2029-12-02,Mr L. at Southwind", header=CALLED)
    [(sealed,)] = plain.rows("select sealed from to_call")
    assert "Southwind" not in str(sealed)
    found = plain.run(plain.store.read(COMPANY, lambda memory: memory.calls.consent("r1")))
    assert found.contact == "Mr L. at Southwind"
    assert "1 changed" in imported(plain, desk, ROW)
    assert plain.rows("select * from to_call") == []


def test_changed_words_stay_with_whom_to_call(plain: Office, desk: Desk) -> None:
    row = f"{ROW},2029-12-02,Ms K. at Southwind"
    imported(plain, desk, row, header=CALLED)
    assert "1 changed" in imported(plain, desk, row.replace("Interview", "Letter"), header=CALLED)
    assert len(plain.rows("select * from to_call")) == 1


def test_a_consent_to_be_called_of_before_the_withdrawal_counts_no_more(plain: Office, desk: Desk) -> None:
    erased(plain, desk)
    newer = ROW.replace("2029-12-02", "2030-01-08")
    plain.time_passes(days=2)
    [fault] = faults(plain, desk, f"{newer},2029-12-02,Ms K. at Southwind", header=CALLED)
    assert "consent was withdrawn on 2030-01-07" in fault
    assert "1 new" in imported(plain, desk, f"{newer},2030-01-08,Ms K. at Southwind", header=CALLED)


def test_erasing_a_customer_erases_how_to_reach_them(plain: Office, desk: Desk) -> None:
    imported(plain, desk, f"{ROW},2029-12-02,Ms K. at Southwind", header=CALLED)
    erased(plain, desk)
    assert plain.rows("select * from to_call") == []
