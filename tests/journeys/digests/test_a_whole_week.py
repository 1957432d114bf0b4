"""One week at Northwind, from a meeting on Monday to the digest on the next. Every number is counted by hand."""

from dataclasses import replace

from bot.company import Places, read_setup
from tests.journeys.digests.northwind import WITH_MEI, digests_of
from tests.journeys.wins.told import about, catches_up, confirms, tells
from tests.office import Office

LEADERS = ("dana", "grace", "linus", "ken", "barbara")
WORDS = "Customers type their address once, and I thank Checkout for it"


def opened(office: Office) -> None:
    """Open the office on the Sunday before: five leaders, and a place where wins are posted."""
    leaders = ", ".join(f'{{ email = "{leader}@northwind.example" }}' for leader in LEADERS)
    setup = read_setup(WITH_MEI.replace("[people]\n", f"[people]\nleaders = [{leaders}]\n"))
    office.configure(replace(setup, places=Places(f"{office.outside.name}:#checkout")))
    office.until(2030, 1, 13, 20)


def meets(office: Office, day: int, title: str, *people: str, answers: str = "") -> None:
    """Let a meeting end at ten, and its question close before evening. ``answers`` are of its first people."""
    office.until(2030, 1, day, 10)
    office.meeting_ends(title, people)
    for who, answer in zip(people, answers.split(), strict=False):
        office.press(who, {"like": "They'd like it", "dislike": "They'd dislike it"}[answer])


def monday(office: Office) -> None:
    office.until(2030, 1, 14, 8, 31)  # leaders are reminded
    meets(office, 14, "Pricing", "Grace", "Linus", "Ana", "Barbara", "Ken", "Tom", answers="dislike dislike like")
    office.time_passes(hours=1)
    office.meeting_ends("Team lunch", ("Ana", "Grace", "Linus"))
    office.until(2030, 1, 14, 17)


def tuesday(office: Office) -> None:
    """Change the decision, tell a win and confirm its names, and let two leaders talk."""
    meets(office, 15, "Roadmap", "Guido", "Mei", "Omar", "Dana", answers="like")
    office.sends("Grace", office.press("Grace", "Change it").form, to="Raise it for new customers only")
    tells(office)
    confirms(office)
    form = office.press("Grace", "Post it now").form
    office.sends("Grace", form, words=WORDS, place=office.place("#checkout").key)
    office.sends("Linus", office.press("Linus", "I talked about it").form, where="team meeting")
    office.until(2030, 1, 15, 17)


def wednesday(office: Office) -> None:
    """Post the win, and meet twice: the second time nobody is asked, since they were asked today."""
    meets(office, 16, "Claims weekly", "Ken", "Barbara", "Dana", "Omar", "Pia", "Ada", answers="like like")
    office.meeting_ends("Claims again", ("Ken", "Barbara", "Dana"))
    office.time_passes(hours=3)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    office.until(2030, 1, 16, 17)


def thursday_and_friday(office: Office) -> None:
    meets(office, 17, "Basket", "Ana", "Grace", "Linus", "Tom", "Guido")
    office.until(2030, 1, 17, 17)
    meets(office, 18, "Payments", "Ana", "Grace", "Linus", answers="like like")
    tells(office, who="Ken")  # and nobody confirms its names before Monday
    office.until(2030, 1, 18, 17)


def test_s15_a_week_from_a_meeting_to_its_digest(office: Office) -> None:
    opened(office)
    monday(office)
    tuesday(office)
    wednesday(office)
    thursday_and_friday(office)
    office.until(2030, 1, 21, 8)

    card = digests_of(office, "Mei")[-1]
    said = card.words
    assert "Week of Mon 14 Jan" in said
    assert "W-1 · Checkout: Customers type their address once now" in said  # one win of Wednesday
    assert "One more is on its way" in said  # W-2
    # Pricing, Roadmap, Claims weekly, Basket and Payments; and Claims again, for which nobody had budget left
    assert "5 of 6 meetings where it was allowed: 83% (95% interval: 44 to 97%)" in said
    # 3 of 6, 1 of 4, 2 of 6, 0 of 5 and 2 of 3
    assert "8 of 24 who were asked have answered: 33% (95% interval: 18 to 53%)" in said
    assert "2 of 5 questions had fewer than two answers. Silence is not a yes." in said  # Roadmap and Basket
    assert "1 opened · 1 changed" in said
    assert "overdue" not in said
    assert "2 of 5 talked about customers: 40% (95% interval: 12 to 77%)" in said
    assert "1 posted it, 1 said so." in said
    assert "active" in said
    assert "could not be sure" not in said
    assert "W-2 is waiting for the names to be confirmed." in said
    parts = ("Wins", "Where the seat was taken", "Second thoughts", "Leaders", "For you this week")
    places = [said.index(f" {part} ") for part in parts]
    assert places == sorted(places)


def test_what_stands_behind_each_number_of_that_week(office: Office) -> None:
    opened(office)
    monday(office)
    tuesday(office)
    wednesday(office)
    thursday_and_friday(office)
    office.until(2030, 1, 21, 8)

    card = digests_of(office, "Mei")[-1]
    said = {label: office.press_on("Mei", card, label).words for label in card.buttons}
    assert "W-1 · Checkout" in said["Wins"]
    assert "W-2 · Checkout: Customers type their address once now Not posted yet." in said["Wins"]
    assert "5 meetings were asked about." in said["Meetings"]
    assert "After one meeting nobody was asked: by its title it was a social meeting" in said["Meetings"]
    assert "After one meeting nobody was asked: too few of those who were there could be asked" in said["Meetings"]
    assert "8 of 24: 33%" in said["Answers by team"]
    # Nobody's team has 4 people asked, so it is hidden; either Checkout or Claims has to be hidden with it
    assert "1 of 4" not in said["Answers by team"]
    assert ("5 of 14" in said["Answers by team"]) != ("2 of 6" in said["Answers by team"])
    assert "D-1 · “Pricing” · changed: Raise it for new customers only" in said["Second thoughts"]
    assert "2 of 5 talked about customers" in said["Leaders"]
    assert "Grace" not in said["Leaders"]
    assert '"leaders who talked","","","",2,5,40.0,11.8,76.9' in said["CSV"]
    by_dana = office.types("Dana", "digest")
    [shown] = by_dana.cards
    names = office.press_on("Dana", shown, "Leaders").words
    assert "posted" in names
    assert "said they talked" in names
    assert names.count("nothing yet") == 3
