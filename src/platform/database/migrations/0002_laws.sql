-- The journal is append-only.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only' using errcode = 'insufficient_privilege', constraint = 'journal_append_only';
end $$;
--> statement-breakpoint
create trigger journal_append_only before update or delete on journal_lines for each row execute function refuse_change();
--> statement-breakpoint
create trigger journal_append_only_whole before truncate on journal_lines for each statement execute function refuse_change();
--> statement-breakpoint
-- NOM-3, SPO-2: the numbers of a delegation, held under its row's lock whoever writes.
create function hold_delegation_numbers() returns trigger language plpgsql as $$
declare
  allowed record;
  taken integer;
  held integer;
begin
  if new.state <> 'confirmed' then return new; end if;

  select seats, sponsored_seats, merged_into into allowed from delegations where id = new.delegation_id for update;
  if allowed.merged_into is not null then
    raise exception 'The delegation was merged into another' using errcode = 'check_violation', constraint = 'delegation_merged';
  end if;

  select count(*) filter (where takes_seat), count(*) filter (where sponsorship = 'held')
    into taken, held
    from people where delegation_id = new.delegation_id and state = 'confirmed' and id <> new.id;

  if new.takes_seat and taken >= allowed.seats then
    raise exception 'All % seats are taken', allowed.seats using errcode = 'check_violation', constraint = 'delegation_seats';
  end if;
  if new.sponsorship = 'held' and held >= allowed.sponsored_seats then
    raise exception 'All % sponsorships are taken', allowed.sponsored_seats using errcode = 'check_violation', constraint = 'delegation_sponsored';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_delegation_numbers before insert or update on people for each row execute function hold_delegation_numbers();
--> statement-breakpoint
-- The numbers themselves cannot be lowered below what is taken.
create function keep_delegation_numbers() returns trigger language plpgsql as $$
declare
  taken integer;
  held integer;
begin
  select count(*) filter (where takes_seat), count(*) filter (where sponsorship = 'held')
    into taken, held
    from people where delegation_id = new.id and state = 'confirmed';
  if new.seats < taken then
    raise exception 'The delegation has % people', taken using errcode = 'check_violation', constraint = 'delegation_seats_in_use';
  end if;
  if new.sponsored_seats < held then
    raise exception 'The delegation has % sponsorships', held using errcode = 'check_violation', constraint = 'delegation_sponsored_in_use';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_delegation_numbers before update of seats, sponsored_seats on delegations for each row execute function keep_delegation_numbers();
