// What the journeys asked of the practice tenants, see tests/journeys/recording.h.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every exchange of every recording in the folder, in order; each knows its journey. */
export function readRecordings(folder) {
  const exchanges = [];
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []) {
    if (!name.endsWith('.jsonl')) continue;
    let journey = '';
    let world = 0;
    for (const line of fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const entry = JSON.parse(line);
      if ('journey' in entry) {
        journey = `${path.basename(name, '.jsonl')}: ${entry.journey}`;
        world += 1;
      } else exchanges.push({ ...entry, journey, world: `${name} ${world}` });
    }
  }
  return exchanges;
}

/** A file of this folder. */
export const besides = (name) => fileURLToPath(new URL(name, import.meta.url));

export const isOurs = (exchange) => exchange.agent.startsWith('Bridgewright/');

/** "/api/v1/apps/{appId}" as an expression; a literal address comes first when several fit. */
export function pathPattern(template) {
  const literal = (text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp('^' + template.split(/\{[^}]+\}/).map(literal).join('[^/]+') + '$');
}

export const nameCount = (template) => (template.match(/\{/g) ?? []).length;

/** The requests to these servers that no published contract has, with their reasons; tells which of them are used. */
export class Unpublished {
  constructor(servers, file = besides('unpublished.json')) {
    this.entries = JSON.parse(fs.readFileSync(file, 'utf8')).filter((entry) => servers.includes(entry.server));
    this.used = new Set();
  }
  /** Whether the list has this request; notes its use. One that `deviates` from what is published on purpose is asked
      for before the contract is, any other only when the contract does not know it. */
  has(exchange, deviates = false) {
    return this.find(exchange, (entry) => !entry.fault && Boolean(entry.deviates) === deviates);
  }
  /** Whether the list knows this fault of a published request and says why it stands. */
  excuses(exchange, fault) {
    return this.find(exchange, (entry) => entry.fault && new RegExp(entry.fault).test(fault));
  }
  find(exchange, isMeant) {
    const entry = this.entries.find((e) => isMeant(e) && e.server === exchange.server && e.verbs.includes(exchange.verb)
      && pathPattern(e.path).test(exchange.path) && new RegExp(e.body ?? '').test(exchange.body));
    if (entry) this.used.add(entry);
    return Boolean(entry);
  }
  unused() {
    return this.entries.filter((entry) => !this.used.has(entry)).map((e) => `${e.verbs.join('|')} ${e.path}`);
  }
  withoutReason() {
    return this.entries.filter((entry) => !(entry.reason?.length > 20)).map((e) => e.path);
  }
}

/** Prints what was found, each fault once with a journey that shows it, and ends the process. */
export function finish(what, checked, faults, unpublished) {
  const seen = new Map();
  for (const { text, journey } of faults) if (!seen.has(text)) seen.set(text, journey);
  for (const [text, journey] of seen) console.log(`FAULT ${text}\n      first seen in ${journey}`);
  for (const path of unpublished.unused()) console.log(`FAULT unpublished.json lists ${path}, which no journey asks for`);
  for (const path of unpublished.withoutReason()) console.log(`FAULT unpublished.json gives no reason for ${path}`);
  const bad = seen.size + unpublished.unused().length + unpublished.withoutReason().length;
  if (checked === 0) console.log(`FAULT no request was recorded`);
  console.log(`${what}: ${checked} requests checked, ${bad} faults; ${unpublished.used.size} kinds of request are not in the published contract`);
  process.exit(bad > 0 || checked === 0 ? 1 : 0);
}
