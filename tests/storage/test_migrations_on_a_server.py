"""How the schema came to be on a server: from nothing, from every step on the way, and all or nothing."""

from contextlib import closing
from typing import LiteralString

import psycopg
import pytest

from storage.migrations import STEPS
from storage.postgres.migrations import OURS, bring_up_to_date
from tests.postgres import Cluster

EVERY = 20  # steps: test_upgrades.py goes through all of them, with rows
SCHEMA: LiteralString = (
    "select 'column', table_name || '.' || column_name, data_type || is_nullable from information_schema.columns"
    " where table_schema = 'public' union all"
    " select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' union all"
    " select 'view', viewname, definition from pg_views where schemaname = 'public' union all"
    " select 'setting', relname, array_to_string(reloptions, ' ') from pg_class"
    " where relnamespace = 'public'::regnamespace and reloptions is not null order by 1, 2"
)
Schema = list[tuple[str, str, str]]


def schema(address: str) -> Schema:
    with closing(psycopg.connect(address)) as line:
        found: Schema = line.execute(SCHEMA).fetchall()
    assert len(found) > 200, "Found hardly any schema."
    return found


def test_a_second_start_changes_nothing(address: str) -> None:
    before = schema(address)
    bring_up_to_date(address)
    assert schema(address) == before


@pytest.mark.parametrize("known", range(1, len(STEPS), EVERY))
def test_a_database_that_knows_only_the_first_steps_is_brought_up_to_date(
    known: int, address: str, cluster: Cluster
) -> None:
    later = cluster.empty()
    bring_up_to_date(later, dict([*STEPS.items()][:known]))
    bring_up_to_date(later)
    assert schema(later) == schema(address)
    cluster.drop(later)


def test_a_step_that_fails_leaves_nothing_of_itself_or_of_those_before_it(cluster: Cluster) -> None:
    address = cluster.empty()
    broken = STEPS | OURS | {"break": "create table half (name text){table}; create table half (name text){table}"}
    with pytest.raises(psycopg.errors.DuplicateTable, match="half"):
        bring_up_to_date(address, broken)
    with closing(psycopg.connect(address)) as line:
        assert line.execute("select tablename from pg_tables where schemaname = 'public'").fetchall() == []
    bring_up_to_date(address)
    cluster.drop(address)


@pytest.mark.parametrize("table", ["secrets", "given", "words"])
def test_what_is_let_go_of_for_good_is_vacuumed_at_the_next_round(table: str, address: str) -> None:
    """A single dead row is enough: what a server keeps of it until then is in docs/limits.md."""
    options = {name: value for kind, name, value in schema(address) if kind == "setting"}
    assert set(options[table].split()) == {"autovacuum_vacuum_scale_factor=0", "autovacuum_vacuum_threshold=1"}
