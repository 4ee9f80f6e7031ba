import type { APIRoute } from 'astro';
import { directoryStore } from '../../../../directory/current.ts';
import { hubsIn } from '../../../../directory/hubs.ts';
import { photoAt } from '../../../../directory/photos.ts';

/** The photo of somebody at a hub. It comes from this site, so that no other sees who looked. */
export const GET: APIRoute = async ({ params, rewrite }) => {
  const hubs = hubsIn(directoryStore.directory?.services ?? []);
  const hub = hubs.find(({ slug }) => slug === params['slug']);
  const person = hub?.told?.people[Number(params['person'])];
  const photo = person?.photoUrl ? await photoAt(person.photoUrl) : null;
  if (!photo) return rewrite('/404');
  return new Response(photo.bytes, { headers: { 'Content-Type': photo.type } });
};
