// Starts emulate's Slack on 127.0.0.1 and has it send its events, signed, to one address.
// node emulate.mjs PORT EVENTS_URL SIGNING_SECRET. Its own command line has no way to subscribe to events.
import { readdirSync, readFileSync } from "node:fs";
import { createEmulator } from "emulate";

const [port, events, secret] = process.argv.slice(2);
const dist = new URL("./node_modules/emulate/dist/", import.meta.url);
const [file] = readdirSync(dist).filter(
  (name) => /^dist-.*\.js$/.test(name) && readFileSync(new URL(name, dist), "utf8").includes("var slackPlugin"),
);
const { slackPlugin } = await import(new URL(file, dist));
const register = slackPlugin.register.bind(slackPlugin);
let hooks;
slackPlugin.register = (app, store, webhooks, ...rest) => {
  hooks = webhooks;
  register(app, store, webhooks, ...rest);
};

const bot = "app_mentions:read channels:history channels:read chat:write groups:history groups:read im:history im:write "
  + "mpim:history mpim:write users:read users:read.email";
const core = "channels:read chat:write groups:read im:write mpim:write users:read users:read.email";
const token = (value, scopes, user) => ({ token: value, type: "bot", user, scopes: scopes.split(" ") });
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
      tokens: [token("xoxb-made-up", bot, "admin"), token("xoxb-core-only", core, "admin"), token("xoxp-ada", bot, "ada")],
      signing_secret: secret,
      strict_scopes: true,
    },
  },
});
hooks.register({ url: events, events: ["*"], active: true, owner: "slack" });
console.log("ready");
