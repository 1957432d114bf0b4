// Starts emulate's Slack on 127.0.0.1 with an app that workspaces install: node emulate_oauth.mjs PORT CLIENT SECRET BACK.
// emulate plays one workspace; a line `ID NAME` on stdin makes it another one, as far as its consent and tokens go.
import { createInterface } from "node:readline";
import { createEmulator } from "emulate";
import { northwind, whenRegistered } from "./emulate_slack.mjs";

const [port, client, secret, back] = process.argv.slice(2);
let teams, users;
whenRegistered((store) => {
  teams = store.collection("slack.teams", ["team_id"]);
  users = store.collection("slack.users", ["user_id", "email"]);
});
const app = { client_id: client, client_secret: secret, name: "Empty Chair", redirect_uris: [back] };
await createEmulator(northwind(port, { oauth_apps: [app] }));
createInterface({ input: process.stdin }).on("line", (line) => {
  const [team_id, name] = line.split(" ");
  teams.update(teams.all()[0].id, { team_id, name });
  for (const user of users.all()) users.update(user.id, { team_id });
  console.log("changed");
});
console.log("ready");
