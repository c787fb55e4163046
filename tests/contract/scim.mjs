// scim.mjs RECORDINGS: what was asked of the practice tenants' SCIM endpoints, by the stand-in Okta and by our own probes,
// asked once more of an independent server. Both must answer alike: status, kind of answer, and what stands in it.
import { finish, readRecordings, Unpublished } from './recordings.mjs';
import { startScim } from './scim_server.mjs';

const token = 'the-right-one';
const { port, kept, close } = await startScim(token);
const at = (address) => /^(.*)\/((?:Users|Groups)(?:\/.*)?)$/.exec(address);

/** The recorded text with the ids that the independent server gave. */
const translated = (text, ids) => [...ids].reduce((result, [theirs, ours]) => result.replaceAll(theirs, ours), text);

async function ask(exchange, resource, ids) {
  const query = exchange.query ? `?${translated(exchange.query, ids)}` : '';
  const answer = await fetch(`http://127.0.0.1:${port}/scim/v2/${translated(resource, ids)}${query}`, {
    method: exchange.verb,
    headers: {
      // Whether the bare secret is taken too is each vendor's choice; the independent server takes the standard form only.
      Authorization: exchange.status === 401 ? 'Bearer a-wrong-one' : `Bearer ${token}`,
      Accept: exchange.accept,
      ...(exchange.contentType ? { 'Content-Type': exchange.contentType } : {}),
    },
    body: exchange.body ? translated(exchange.body, ids) : undefined,
  });
  return { status: answer.status, body: await answer.text() };
}

/** What must be alike in two answers. */
function essence({ status, body }, ids) {
  const object = body ? JSON.parse(translated(body, ids)) : {};
  const resource = (one) => ({
    schema: one.schemas?.[0], hasId: typeof one.id === 'string', userName: one.userName, displayName: one.userName ? undefined : one.displayName,
    active: one.active, members: one.members?.map((member) => member.value).sort(),
  });
  if (status >= 400) return { status, schema: object.schemas?.[0], said: Number(object.status) };
  if (object.Resources || object.totalResults !== undefined)
    return { status, schema: object.schemas?.[0], totalResults: object.totalResults, resources: (object.Resources ?? []).map(resource) };
  return { status, ...(body ? resource(object) : {}) };
}

function learn(ids, theirs, ours) {
  const pairs = (a, b) => (a?.id && b?.id ? ids.set(a.id, b.id) : undefined);
  if (!theirs || !ours) return;
  const [a, b] = [JSON.parse(theirs), JSON.parse(ours)];
  pairs(a, b);
  for (const [i, one] of (a.Resources ?? []).entries()) pairs(one, b.Resources?.[i]);
}

// Once the identity provider is deleted its directory is gone, which is no matter of SCIM.
const gone = new Set();
const spoken = [];
for (const exchange of readRecordings(process.argv[2])) {
  const deleted = exchange.verb === 'DELETE' && exchange.status < 300 && /\/identity_providers\/([^/]+)$/.exec(exchange.path);
  if (deleted) gone.add(exchange.world + deleted[1]);
  const isScim = exchange.accept.includes('scim+json') && at(exchange.path);
  if (isScim && !gone.has(exchange.world + exchange.path.split('/')[2])) spoken.push(exchange);
}
const placeOf = (exchange) => exchange.world + at(exchange.path)[1];

/** Who was there before anybody asked: in the stand-in's lists, and nobody had made them. */
function seeds(place) {
  const found = { User: new Map(), Group: new Map() };
  const totals = {};
  const made = new Set();
  for (const exchange of spoken.filter((one) => placeOf(one) === place && one.status < 300 && one.answer)) {
    const kind = at(exchange.path)[2].startsWith('Users') ? 'User' : 'Group';
    const body = JSON.parse(exchange.answer);
    if (exchange.verb === 'POST') made.add(body.id);
    for (const one of body.Resources ?? []) if (!made.has(one.id)) found[kind].set(one.id, one);
    if (!exchange.query.includes('filter')) totals[kind] ??= body.totalResults ?? 0;
  }
  // Those whom no page showed are nobody in particular.
  for (const [kind, total] of Object.entries(totals))
    for (let i = found[kind].size; i < total; i += 1)
      found[kind].set(`unseen-${i}`, { id: `unseen-${i}`, userName: `unseen-${i}`, displayName: `unseen-${i}`, active: true, meta: {} });
  return found;
}

/** A directory whose people and groups came before the recording cannot be built up again from it. */
function beganBefore(place) {
  const made = new Set();
  for (const exchange of spoken.filter((one) => placeOf(one) === place && one.status < 300)) {
    const [, id] = at(exchange.path)[2].split('/');
    if (id && !made.has(id)) return true;
    if (exchange.verb === 'POST' && exchange.answer) made.add(JSON.parse(exchange.answer).id);
  }
  return false;
}
const skipped = new Set([...new Set(spoken.map(placeOf))].filter(beganBefore));
if (skipped.size > 0) console.log(`${skipped.size} directories were there before their journeys began and are left out`);

const faults = [];
const places = new Map(); // each endpoint of each journey has a directory of its own
for (const exchange of spoken) {
  const [, , resource] = at(exchange.path);
  const place = placeOf(exchange);
  if (skipped.has(place)) continue;
  if (!places.has(place)) places.set(place, { ids: new Map(), ...seeds(place) });
  const { ids, ...directory } = places.get(place);
  Object.assign(kept, directory);
  const ours = await ask(exchange, resource, ids);
  if (exchange.status < 400 && ours.status < 400) learn(ids, exchange.answer, ours.body);
  const wanted = JSON.stringify(essence({ status: exchange.status, body: exchange.answer }, ids));
  const seen = JSON.stringify(essence(ours, new Map()));
  // RFC 7644 §3.5.2 lets a server answer PATCH with the resource or with nothing.
  const eitherWay = exchange.verb === 'PATCH' && [exchange.status, ours.status].every((status) => [200, 204].includes(status)) && exchange.status !== ours.status;
  if (wanted !== seen && !eitherWay)
    faults.push({ text: `${exchange.agent} ${exchange.verb} ${resource.split('/')[0]}: the stand-in answers ${wanted}, the independent server ${seen}`, journey: exchange.journey });
}
close();
finish('SCIM', spoken.length, faults, new Unpublished([]));
