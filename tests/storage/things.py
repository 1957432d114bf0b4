"""What is done to an engine to see what it promises."""

import asyncio

from storage.engine import Engine, Run

CREATE = "create table if not exists things (name text primary key)"
ADD = "insert into things (name) values (:name)"


class Add:
    """Keeps these names; ``refuse`` makes it fail half-way."""

    def __init__(self, *names: str) -> None:
        self.names = names

    def __call__(self, run: Run) -> str:
        for name in self.names:
            if name == "refuse":
                raise PermissionError(name)
            run(ADD, name=name)
        return "done"


async def all_at_once(engine: Engine, *works: Add) -> list[object]:
    return list(await asyncio.gather(*(engine.change(work) for work in works), return_exceptions=True))


async def names(engine: Engine) -> set[str]:
    return {name for (name,) in await engine.read(lambda run: run("select name from things"))}
