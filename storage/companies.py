"""Which companies there are in one database."""

from storage.engine import Run


def companies_in(run: Run) -> tuple[str, ...]:
    return tuple(str(company) for (company,) in run("select distinct workspace from setups order by workspace"))
