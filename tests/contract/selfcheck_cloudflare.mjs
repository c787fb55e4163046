// Whether the comparison with the official `cloudflare` package notices a wrong request: each of these has a fault.
import assert from 'node:assert/strict';
import { faultsOf } from './cloudflare.mjs';
import { Unpublished } from './recordings.mjs';

const account = '/client/v4/accounts/a3c1f0e2b4d5968778695a4b3c2d1e0f';
const methods = `${account}/access/identity_providers`;
const id = '3a9d185c-5e93-4444-8bda-2eb965632fe6';
const okta = {
  name: 'Okta', type: 'okta', config: { client_id: 'x', client_secret: 'x', okta_account: 'https://a.example', claims: ['x'], pkce_enabled: true },
  scim_config: { enabled: true, user_deprovision: true, seat_deprovision: false, identity_update_behavior: 'automatic' },
};
const withToken = { ...okta, config: { client_id: 'x', api_token: '00' + 'x'.repeat(40), pkce_enabled: true } };
const saml = { name: 'Okta', type: 'saml', config: { issuer_url: 'x', sso_target_url: 'x', idp_public_certs: ['x'], attributes: ['email'], email_attribute_name: 'email', sign_request: true } };
const group = { name: 'x', policies: [{ access: 'allow', permission_groups: [{ id: 'x' }], resource_groups: [{ id: 'x' }] }] };
const right = {
  'a login method': { body: okta },
  'a login method with the API token': { verb: 'PUT', path: `${methods}/${id}`, body: withToken },
  'a login method of type saml': { body: saml },
  'whether login methods may be changed': { verb: 'PUT', path: `${methods}/00000000-0000-0000-0000-000000000000`, body: {} },
  'whether tokens may be made': { path: `${account}/tokens`, body: {} },
  'a group': { verb: 'PUT', path: `${account}/iam/user_groups/x`, body: group },
  'the SCIM log': { verb: 'GET', path: `${account}/access/logs/scim/updates`, query: `idp_id=${id}&limit=10` },
};
const named = (what, edit, more = {}) => ({ ...right[what], edit, ...more });
const wrong = {
  'a key nobody declared': named('a login method', (b) => (b.bogus = 1)),
  'a key of the config that nobody declared': named('a login method', (b) => (b.config.bogus = 1)),
  'a key of the config before the ones on the list': named('a login method with the API token', (b) => (b.config = { aaa: 1, ...b.config })),
  'a key of another kind of login method': named('a login method', (b) => (b.config.sign_request = true)),
  'a key of Okta for a login method of type saml': named('a login method of type saml', (b) => (b.config.okta_account = 'x')),
  'PKCE for a login method of type saml': named('a login method of type saml', (b) => (b.config.pkce_enabled = true)),
  'an API token with the first request': named('a login method', (b) => (b.config.api_token = '00' + 'x'.repeat(40))),
  'an API token that is a number': named('a login method with the API token', (b) => (b.config.api_token = 1)),
  'PKCE as a text': named('a login method', (b) => (b.config.pkce_enabled = 'true')),
  'claims as a text': named('a login method', (b) => (b.config.claims = 'x')),
  'SCIM as a text': named('a login method', (b) => (b.scim_config.enabled = 'yes')),
  'a way of updating that nobody knows': named('a login method', (b) => (b.scim_config.identity_update_behavior = 'bogus')),
  'a key of SCIM that nobody declared': named('a login method', (b) => (b.scim_config.group_member_deprovision = true)),
  'no config': named('a login method', (b) => delete b.config),
  'no name': named('a login method', (b) => delete b.name),
  'a type nobody knows': named('a login method', (b) => (b.type = 'oktaa')),
  'a question about rights with a body': named('whether login methods may be changed', (b) => (b.name = 'x')),
  'a question about rights with a query': named('whether tokens may be made', () => {}, { query: 'bogus=1' }),
  'an empty body for a login method that is there': named('whether login methods may be changed', () => {}, { path: `${methods}/${id}` }),
  'a group with a policy without access': named('a group', (b) => delete b.policies[0].access),
  'a group with a key of a policy that nobody declared': named('a group', (b) => (b.policies[0].bogus = 1)),
  'a group with policies as a text': named('a group', (b) => (b.policies = 'x')),
  'a query item nobody declared': named('the SCIM log', undefined, { query: 'bogus=1' }),
  'a query item of the wrong type': named('the SCIM log', undefined, { query: `idp_id=${id}&limit=many` }),
  'a path nobody published': named('a login method', () => {}, { path: `${account}/access/login_methods` }),
  'a verb nobody published': named('a login method', () => {}, { verb: 'PATCH' }),
};
const requests = Object.entries({ ...right, ...wrong }).map(([journey, { body, edit, ...changes }]) => {
  const sent = structuredClone(body);
  edit?.(sent);
  return { server: 'cloudflare', verb: 'POST', path: methods, query: '', ...changes, journey, body: sent === undefined ? '' : JSON.stringify(sent) };
});
// The compiler takes seconds to start, so all of them are compared at once.
const faults = faultsOf(requests, new Unpublished(['cloudflare', 'team']));
const found = new Set(faults.map((fault) => fault.journey));
for (const what of Object.keys(right)) assert.deepEqual(faults.filter((fault) => fault.journey === what), [], what);
for (const what of Object.keys(wrong)) assert.ok(found.has(what), what);
console.log(`${Object.keys(wrong).length} wrong requests were noticed`);
