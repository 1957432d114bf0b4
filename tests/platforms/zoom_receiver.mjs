// Zoom's own receiver: {secret, requests: [{headers, body}]} in, what it answers to each out.
import { readFileSync } from "node:fs";
import { AwsLambdaReceiver } from "@zoom/rivet/meetings";

console.debug = () => {}; // it writes every request to where our answer goes
const { secret, requests } = JSON.parse(readFileSync(0, "utf8"));
const receiver = new AwsLambdaReceiver({ webhooksSecretToken: secret });
receiver.init({ eventEmitter: { emit: async () => {} } });
const handle = await receiver.start();
const answers = [];
for (const { headers, body } of requests) {
  const { statusCode, body: said } = await handle({ headers, body }, {});
  answers.push({ status: statusCode, said });
}
console.log(JSON.stringify(answers));
