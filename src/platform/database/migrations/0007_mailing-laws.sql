-- A mail to more than ten leaves only when somebody other than who prepared its list confirms it.
create function hold_mailing_confirmation() returns trigger language plpgsql as $$
declare
  recipients integer;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'prepared' then
      raise exception 'A mailing begins as prepared' using errcode = 'check_violation', constraint = 'mailing_unconfirmed';
    end if;
    return new;
  end if;

  if old.state = 'prepared' then
    if new.state in ('prepared', 'cancelled') then return new; end if;
    if new.state <> 'confirmed' or new.confirmed_by is null then
      raise exception 'Nobody has confirmed the mailing' using errcode = 'check_violation', constraint = 'mailing_unconfirmed';
    end if;
    select count(*) into recipients from mailing_recipients where mailing_id = new.id and state = 'to-send';
    if recipients > 10 and (new.prepared_by = new.confirmed_by or new.prepared_by = 'system') then
      raise exception 'More than ten recipients want a second person' using errcode = 'check_violation', constraint = 'mailing_second_person';
    end if;
    return new;
  end if;

  if new.state = 'prepared' or old.state = 'cancelled' and new.state <> 'cancelled'
    or new.prepared_by <> old.prepared_by or new.confirmed_by is distinct from old.confirmed_by then
    raise exception 'What was confirmed stands' using errcode = 'check_violation', constraint = 'mailing_confirmed';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_mailing_confirmation before insert or update on mailings for each row execute function hold_mailing_confirmation();
--> statement-breakpoint
-- The list is closed with the confirmation, and nothing is stored before it.
create function hold_mailing_list() returns trigger language plpgsql as $$
declare
  standing text;
begin
  if tg_op = 'UPDATE' and (new.state = old.state and new.address is not distinct from old.address or new.state = 'held') then
    return new;
  end if;
  select state into standing from mailings where id = new.mailing_id for share;
  if new.state in ('to-send', 'held') and standing <> 'prepared' then
    raise exception 'The list of the mailing is closed' using errcode = 'check_violation', constraint = 'mailing_list_closed';
  end if;
  if new.state = 'posted' and standing not in ('confirmed', 'running') then
    raise exception 'Nobody has confirmed the mailing' using errcode = 'check_violation', constraint = 'mailing_unconfirmed';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_mailing_list before insert or update on mailing_recipients for each row execute function hold_mailing_list();
