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

/** Whether node was told to run this module, which others may import. */
export const isRun = (module) => process.argv[1] === fileURLToPath(module);

/** What Bridgewright asks, itself or by the script that it exports. */
export const isOurs = (exchange) => /^(Bridgewright|curl)\//.test(exchange.agent);

/** "/api/v1/apps/{appId}" as an expression; a literal address comes first when several fit. */
export function pathPattern(template) {
  const literal = (text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp('^' + template.split(/\{[^}]+\}/).map(literal).join('[^/]+') + '$');
}

export const nameCount = (template) => (template.match(/\{/g) ?? []).length;

/** The places of a JSON value that "a.b[].c" names: the object, and the key in it. */
function placesOf(value, path) {
  const [first, ...rest] = path.split('.');
  const key = first.replace('[]', '');
  if (!value || typeof value !== 'object' || Array.isArray(value)) return [];
  if (rest.length === 0) return [[value, key]];
  const inner = first.endsWith('[]') ? value[key] : [value[key]];
  return (Array.isArray(inner) ? inner : []).flatMap((one) => placesOf(one, rest.join('.')));
}

/** What deviates from the published contracts, with the reasons; tells which of it is used. An entry without `parts` is a
    request that no contract has. With them it is one that a contract has, and they name what is not as published:
      "config.api_token": ["^\"00", …]   what stands there, as JSON, and what a contract would want instead
    The second is left out where nothing should stand there; "^$" is a place where nothing stands. The parts are mended
    before the comparison, so that all the rest of such a request is compared; and each is compared once as it was sent,
    with the others mended: one that the contract takes by now is on the list for nothing. */
export class Unpublished {
  constructor(servers, file = besides('unpublished.json')) {
    this.entries = JSON.parse(fs.readFileSync(file, 'utf8')).filter((entry) => servers.includes(entry.server));
    this.used = new Set();
  }
  nameOf(entry, part) {
    return [`${entry.verbs.join('|')} ${entry.path}`, entry.body, part].filter(Boolean).join(' ');
  }
  entriesFor(exchange) {
    return this.entries.filter((e) => e.server === exchange.server && e.verbs.includes(exchange.verb)
      && pathPattern(e.path).test(exchange.path) && new RegExp(e.body ?? '').test(exchange.body));
  }
  /** Whether this is one of the requests that no contract has; notes its use. */
  has(exchange) {
    const entry = this.entriesFor(exchange).find((e) => !e.parts);
    if (entry) this.used.add(this.nameOf(entry));
    return Boolean(entry);
  }
  /** The request as a contract has it, but for the part `asSent`, by its name in the list. */
  mended(exchange, asSent) {
    const entries = this.entriesFor(exchange).filter((e) => e.parts);
    if (entries.length === 0) return exchange;
    let body;
    try {
      body = JSON.parse(exchange.body);
    } catch {
      return exchange;
    }
    for (const entry of entries)
      for (const [part, [found, wanted]] of Object.entries(entry.parts))
        for (const [object, key] of placesOf(body, part)) {
          if (this.nameOf(entry, part) === asSent || !new RegExp(found).test(JSON.stringify(object[key]) ?? '')) continue;
          if (wanted === undefined) delete object[key];
          else object[key] = structuredClone(wanted);
        }
    return { ...exchange, body: JSON.stringify(body) };
  }
  /** Parts that stand in this request, and of which it is not known yet whether they have to be mended. */
  openParts(exchange) {
    const names = this.entriesFor(exchange).flatMap((e) => Object.keys(e.parts ?? {}).map((part) => this.nameOf(e, part)));
    const whole = this.mended(exchange).body;
    return names.filter((name) => !this.used.has(name) && this.mended(exchange, name).body !== whole);
  }
  unused() {
    return this.entries.flatMap((e) => (e.parts ? Object.keys(e.parts).map((part) => this.nameOf(e, part)) : [this.nameOf(e)]))
      .filter((name) => !this.used.has(name));
  }
  withoutReason() {
    return this.entries.filter((entry) => !(entry.reason?.length > 20)).map((e) => this.nameOf(e));
  }
}

/** Prints what was found, each fault once with a journey that shows it, and ends the process. */
export function finish(what, checked, faults, unpublished) {
  const seen = new Map();
  for (const { text, journey } of faults) if (!seen.has(text)) seen.set(text, journey);
  for (const [text, journey] of seen) console.log(`FAULT ${text}\n      first seen in ${journey}`);
  for (const path of unpublished.unused()) console.log(`FAULT unpublished.json lists ${path}, which no journey sends, or which the contract has`);
  for (const path of unpublished.withoutReason()) console.log(`FAULT unpublished.json gives no reason for ${path}`);
  const bad = seen.size + unpublished.unused().length + unpublished.withoutReason().length;
  if (checked === 0) console.log(`FAULT no request was recorded`);
  console.log(`${what}: ${checked} requests checked, ${bad} faults; ${unpublished.used.size} things are sent that no contract has`);
  process.exit(bad > 0 || checked === 0 ? 1 : 0);
}
