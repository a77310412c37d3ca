create index registrations_search on registrations using gin (
  folded(coalesce(badge_name, '') || ' ' || coalesce(own_script_name, '') || ' ' || coalesce(sort_name, '')) gin_trgm_ops
);
