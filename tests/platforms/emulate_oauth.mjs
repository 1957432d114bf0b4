// Starts emulate's Slack on 127.0.0.1 with an app that workspaces install: node emulate_oauth.mjs PORT CLIENT SECRET BACK.
// emulate plays one workspace; a line `ID NAME` on stdin makes it another one, as far as its consent and tokens go.
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createEmulator } from "emulate";

const [port, client, secret, back] = process.argv.slice(2);
const dist = new URL("./node_modules/emulate/dist/", import.meta.url);
const [file] = readdirSync(dist).filter(
  (name) => /^dist-.*\.js$/.test(name) && readFileSync(new URL(name, dist), "utf8").includes("var slackPlugin"),
);
const { slackPlugin } = await import(new URL(file, dist));
const register = slackPlugin.register.bind(slackPlugin);
let teams, users;
slackPlugin.register = (app, store, ...rest) => {
  register(app, store, ...rest);
  teams = store.collection("slack.teams", ["team_id"]);
  users = store.collection("slack.users", ["user_id", "email"]);
};
await createEmulator({
  service: "slack",
  port: Number(port),
  hostname: "127.0.0.1",
  seed: {
    slack: {
      team: { name: "Northwind", domain: "northwind" },
      users: [
        { name: "ada", real_name: "Ada Lindqvist", email: "ada@northwind.example" },
        { name: "grace", real_name: "Grace Wu", email: "grace@northwind.example" },
      ],
      channels: [{ name: "checkout" }],
      oauth_apps: [{ client_id: client, client_secret: secret, name: "Empty Chair", redirect_uris: [back] }],
      strict_scopes: true,
    },
  },
});
createInterface({ input: process.stdin }).on("line", (line) => {
  const [team_id, name] = line.split(" ");
  teams.update(teams.all()[0].id, { team_id, name });
  for (const user of users.all()) users.update(user.id, { team_id });
  console.log("changed");
});
console.log("ready");
