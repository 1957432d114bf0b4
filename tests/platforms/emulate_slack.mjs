// emulate's Slack, before it is started: what it is made of, and who is in Northwind there.
import { readdirSync, readFileSync } from "node:fs";

const dist = new URL("./node_modules/emulate/dist/", import.meta.url);
const [file] = readdirSync(dist).filter(
  (name) => /^dist-.*\.js$/.test(name) && readFileSync(new URL(name, dist), "utf8").includes("var slackPlugin"),
);
const { slackPlugin } = await import(new URL(file, dist));

// Has `done` told of what the emulator keeps, once it is there: there is no other way to reach it.
export function whenRegistered(done) {
  const register = slackPlugin.register.bind(slackPlugin);
  slackPlugin.register = (app, store, webhooks, ...rest) => {
    register(app, store, webhooks, ...rest);
    done(store, webhooks);
  };
}

export const northwind = (port, besides) => ({
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
      strict_scopes: true,
      ...besides,
    },
  },
});
