// Whether contract_scim notices what Okta does not send and what a SCIM server does not answer: a small conversation of each
// kind of app is right, and each change to it has a fault.
import assert from 'node:assert/strict';
import { compared } from './scim.mjs';

const core = (kind) => [`urn:ietf:params:scim:schemas:core:2.0:${kind}`];
const base = '/scim/x';
const person = {
  schemas: core('User'), userName: 'a@a.example', name: { givenName: 'A', familyName: 'B' }, emails: [{ primary: true, value: 'a@a.example', type: 'work' }],
  displayName: 'A B', locale: 'en-US', externalId: '00u1', groups: [], active: true,
};
const group = { schemas: core('Group'), displayName: 'Staff' };
const members = [{ value: 'u1', display: 'a@a.example' }];
const patch = (...Operations) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });
const list = (...Resources) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: Resources.length, Resources });

const exchange = (verb, address, body, status, answer) => ({
  server: 'team', verb, path: `${base}/${address.split('?')[0]}`, query: address.split('?')[1] ?? '', body, status, answer,
  agent: 'Okta SCIM Client 1.0.0', accept: 'application/scim+json', contentType: body ? 'application/scim+json; charset=utf-8' : '',
});
const filter = (attribute, value) => `filter=${attribute}%20eq%20%22${value}%22&startIndex=1&count=100`;

/** From the first test of the connection to the day the person leaves; each exchange by its name. */
function conversation(isCreatedApps) {
  const known = { ...person, id: 'u1' };
  const standing = { ...group, id: 'g1', members };
  const typed = { server: 'okta', verb: 'POST', path: '/admin/app/x/instance/0oa1/settings/integration', query: '', agent: 'Mozilla/5.0', accept: '', contentType: '',
    body: `baseUrl=http%3A%2F%2F127.0.0.1%3A1%2Fscim%2Fx&apiToken=x${isCreatedApps ? '&authMode=HTTP_HEADER' : ''}`, status: 200 };
  const change = isCreatedApps
    ? { push: exchange('PUT', 'Groups/g1', { ...standing }, 200, standing) }
    : { push: exchange('PATCH', 'Groups/g1', patch({ op: 'replace', path: 'members', value: members }), 200, standing),
        move: exchange('PATCH', 'Groups/g1', patch({ op: 'replace', value: { id: 'g1', displayName: 'Staff' } },
          { op: 'remove', path: 'members[value eq "u1"]' }, { op: 'add', path: 'members', value: members }), 200, standing) };
  const gone = { ...known, active: false };
  return {
    typed,
    test: exchange('GET', 'Users?startIndex=1&count=2', undefined, 200, list()),
    look: exchange('GET', `Users?${filter('userName', 'a%40a.example')}`, undefined, 200, list()),
    create: exchange('POST', 'Users', { ...person, password: 'x' }, 201, known),
    find: exchange('GET', `Groups?${filter('displayName', 'Staff')}`, undefined, 200, list()),
    make: exchange('POST', 'Groups', { ...group, members: [] }, 201, { ...group, id: 'g1', members: [] }),
    ...change,
    read: exchange('GET', 'Users/u1', undefined, 200, known),
    update: exchange('PUT', 'Users/u1', known, 200, known),
    leave: isCreatedApps ? exchange('PUT', 'Users/u1', gone, 200, gone) : exchange('PATCH', 'Users/u1', patch({ op: 'replace', value: { active: false } }), 200, gone),
    unlink: exchange('DELETE', 'Groups/g1', undefined, 204, ''),
  };
}

const operation = (c, at = 0) => c.body.Operations[at];
const forBoth = {
  // What Okta does not send.
  'a person without a password': (c) => delete c.create.body.password,
  'a person without e-mail addresses': (c) => delete c.create.body.emails,
  'a person with two e-mail addresses': (c) => c.create.body.emails.push(c.create.body.emails[0]),
  'a person without externalId': (c) => delete c.create.body.externalId,
  'a person who is made inactive': (c) => (c.create.body.active = c.create.answer.active = false),
  'a person with a key of their own': (c) => (c.create.body.title = 'x'),
  'a group made with its members': (c) => (c.make.body.members = members),
  'a group made without the list of members': (c) => delete c.make.body.members,
  'an update that leaves out the name': (c) => delete c.update.body.name,
  'an update of somebody else': (c) => (c.update.body.id = 'u2'),
  'a deactivation as a text': (c) => (c.leave.body.Operations ? (operation(c.leave).value.active = 'false') : (c.leave.body.active = 'false')),
  'a look-up by e-mail': (c) => (c.look.query = filter('emails', 'a%40a.example')),
  'a look-up with a page size of its own': (c) => (c.look.query = c.look.query.replace('100', '50')),
  'a look-up of a group by its id': (c) => (c.find.query = filter('id', 'g1')),
  'a test that asks for one person': (c) => (c.test.query = 'startIndex=1&count=1'),
  'a person who is deleted': (c) => (c.unlink.path = `${base}/Users/u1`),
  'plain JSON': (c) => (c.create.contentType = 'application/json'),
  'an accepted type that is not SCIM alone': (c) => (c.look.accept = 'application/scim+json, application/json'),
  'another version of the agent': (c) => (c.look.agent = 'Okta SCIM Client 2.0'),
  // What a SCIM server does not answer.
  'a person made with status 200': (c) => (c.create.status = 200),
  'a person made without an id': (c) => delete c.create.answer.id,
  'another person than was asked for': (c) => (c.create.answer.userName = 'b@a.example'),
  'a person of no schema': (c) => delete c.create.answer.schemas,
  'a list that says one and shows none': (c) => (c.find.answer.totalResults = 1),
  'somebody who is active still': (c) => (c.leave.answer.active = true),
  'a group without its members': (c) => (c.push.answer.members = []),
  'an error where there is none': (c) => Object.assign(c.read, { status: 404, answer: { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404' } }),
};
const forCatalogApps = {
  'a deactivation with a path': (c) => Object.assign(operation(c.leave), { path: 'active', value: false }),
  'a deactivation with another key': (c) => (operation(c.leave).value.locale = 'en-US'),
  'a deactivation by PUT': (c) => Object.assign(c.leave, { verb: 'PUT', body: { ...person, id: 'u1', active: false } }),
  'two operations for one person': (c) => c.leave.body.Operations.push(operation(c.leave)),
  'a PATCH of no schema': (c) => delete c.push.body.schemas,
  'an update of somebody who was not read': (c) => delete c.read,
  'a group by PUT': (c) => Object.assign(c.push, { verb: 'PUT', body: { ...group, id: 'g1', members } }),
  'a membership changed without the name': (c) => c.move.body.Operations.shift(),
  'a name without the id': (c) => delete operation(c.move).value.id,
  'a name with a path': (c) => Object.assign(operation(c.move), { path: 'displayName', value: 'Staff' }),
  'a member taken out by value': (c) => Object.assign(operation(c.move, 1), { path: 'members', value: members }),
  'a member put in under another path': (c) => (operation(c.move, 2).path = 'member'),
  'nobody put in': (c) => (operation(c.move, 2).value = []),
  'a member without the name to show': (c) => (operation(c.push).value = [{ value: 'u1' }]),
};
const forCreatedApps = {
  'a deactivation by PATCH': (c) => Object.assign(c.leave, { verb: 'PATCH', body: patch({ op: 'replace', value: { active: false } }) }),
  'a group by PATCH': (c) => Object.assign(c.push, { verb: 'PATCH', body: patch({ op: 'replace', path: 'members', value: members }) }),
  'a group without its id': (c) => delete c.push.body.id,
  'a group without its name': (c) => delete c.push.body.displayName,
  'a deactivation with nothing but it': (c) => (c.leave.body = { schemas: core('User'), active: false }),
};

const exchanges = [];
const wrong = [];
function hold(name, isCreatedApps, edit) {
  const changed = JSON.parse(JSON.stringify(conversation(isCreatedApps))); // nothing in it is there twice
  edit?.(changed);
  const asText = (value) => (value && typeof value === 'object' ? JSON.stringify(value) : value ?? '');
  for (const one of Object.values(changed)) exchanges.push({ ...one, body: asText(one.body), answer: asText(one.answer), journey: name, world: name });
  if (edit) wrong.push(name);
}
for (const [kind, isCreatedApps, changes] of [['the catalogue', false, forCatalogApps], ['Create App Integration', true, forCreatedApps]]) {
  hold(`nothing, from an app of ${kind}`, isCreatedApps);
  for (const [what, edit] of Object.entries({ ...forBoth, ...changes })) hold(`${what}, from an app of ${kind}`, isCreatedApps, edit);
}
const { faults } = await compared(exchanges);
assert.deepEqual(faults.filter((fault) => fault.journey.startsWith('nothing')), []);
const found = new Set(faults.map((fault) => fault.journey));
assert.deepEqual(wrong.filter((name) => !found.has(name)), []);
console.log(`${wrong.length} wrong exchanges were noticed`);
