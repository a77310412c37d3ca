-- What was erased on its day may lose its address whatever became of its mailing.
create or replace function hold_mailing_list() returns trigger language plpgsql as $$
declare
  standing text;
begin
  if tg_op = 'UPDATE' and new.state = old.state and (new.address is null or new.address is not distinct from old.address) then
    return new;
  end if;
  if tg_op = 'UPDATE' and new.state = 'held' then return new; end if;
  select state into standing from mailings where id = new.mailing_id for share;
  if new.state in ('to-send', 'held') and standing <> 'prepared' then
    raise exception 'The list of the mailing is closed' using errcode = 'check_violation', constraint = 'mailing_list_closed';
  end if;
  if new.state = 'posted' and standing not in ('confirmed', 'running') then
    raise exception 'Nobody has confirmed the mailing' using errcode = 'check_violation', constraint = 'mailing_unconfirmed';
  end if;
  return new;
end $$;
