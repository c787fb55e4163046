// A SCIM 2.0 server that others wrote (scimmy-routers), empty and in memory, on loopback.
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';

/** Starts it; people and groups are kept as sent. Resolves to its port. */
export async function startScim(token) {
  const kept = { User: new Map(), Group: new Map() };
  let last = 0;
  const keep = (kind, name) => (resource, instance) => {
    const items = kept[kind];
    const taken = [...items.values()].find((item) => item[name].toLowerCase() === instance[name].toLowerCase());
    if (taken && taken.id !== resource.id) throw new SCIMMY.Types.Error(409, 'uniqueness', `${instance[name]} is taken`);
    const now = new Date().toISOString();
    const id = resource.id ?? `scimmy-${(last += 1)}`;
    const item = { ...JSON.parse(JSON.stringify(instance)), id, meta: { created: items.get(id)?.meta.created ?? now, lastModified: now } };
    items.set(id, item);
    return item;
  };
  const find = (kind) => (resource) => {
    if (!resource.id) return resource.filter ? resource.filter.match([...kept[kind].values()]) : [...kept[kind].values()];
    if (!kept[kind].has(resource.id)) throw new SCIMMY.Types.Error(404, null, `Resource ${resource.id} not found`);
    return kept[kind].get(resource.id);
  };
  for (const [kind, resource, name] of [['User', SCIMMY.Resources.User, 'userName'], ['Group', SCIMMY.Resources.Group, 'displayName']])
    SCIMMY.Resources.declare(resource).ingress(keep(kind, name)).egress(find(kind)).degress((r) => kept[kind].delete(r.id));

  const app = express();
  app.use('/scim/v2', new SCIMMYRouters({
    type: 'bearer',
    handler: (request) => {
      if (request.header('Authorization') !== `Bearer ${token}`) throw new Error('Unauthorized');
      return 'okta';
    },
  }));
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve({ port: server.address().port, kept, close: () => server.close() }));
  });
}

// As a process of its own: prints its port, serves until its standard input ends.
if (process.argv[1]?.endsWith('scim_server.mjs')) {
  const { port } = await startScim(process.argv[2]);
  console.log(port);
  process.stdin.on('end', () => process.exit(0)).resume();
}
