-- A text as searches compare it: lower case, without accents, vowel signs and variants of letters. Dear to compute: the indexes are to
-- be asked. Its own search path, so that an index can be built wherever the extensions are looked for.
create function folded(written text) returns text language sql immutable strict parallel safe cost 5000 set search_path = public, pg_catalog as $$
  select translate(
    regexp_replace(unaccent(lower(normalize(written, NFC))), '[\u0300-\u036f\u064b-\u0655\u0670\u0640]', '', 'g'),
    'أإآٱةى’‘', 'ااااهي''''')
$$;
--> statement-breakpoint
create index people_search on people using gin (
  folded(full_name || ' ' || coalesce(title, '') || ' ' || coalesce(organisation, '') || ' ' || coalesce(email, '')) gin_trgm_ops
);
--> statement-breakpoint
create index named_people_search on named_people using gin (
  folded(full_name || ' ' || coalesce(title, '') || ' ' || coalesce(organisation, '') || ' ' || coalesce(email, '')) gin_trgm_ops
);
--> statement-breakpoint
create index correspondence_search on correspondence using gin (
  folded(coalesce(reference, '') || ' ' || coalesce(sender_name, '') || ' ' || coalesce(from_name, '') || ' ' || coalesce(from_address, '') || ' ' || subject) gin_trgm_ops
);
--> statement-breakpoint
create index invitees_search on invitees using gin (
  folded(names::text || ' ' || coalesce(acronym, '') || ' ' || code) gin_trgm_ops
);
