-- A letter is signed only in words that each signatory has cleared; signed, it is frozen.
create function hold_letter() returns trigger language plpgsql as $$
declare
  missing text;
begin
  if tg_op <> 'INSERT' and old.state = 'signed' then
    raise exception 'A signed letter is frozen' using errcode = 'insufficient_privilege', constraint = 'letter_frozen';
  end if;
  if tg_op = 'DELETE' then return old; end if;

  if new.state = 'signed' then
    select signatory.value ->> 'id' into missing
      from definition_versions applied, jsonb_array_elements(applied.definition -> 'signatories') signatory
      where applied.conference_id = new.conference_id and applied.version = new.definition_version
        and not exists (
          select from letter_clearances clearance
          where clearance.letter_id = new.id and clearance.signatory = signatory.value ->> 'id'
            and clearance.definition_hash = new.definition_hash and clearance.withdrawn_at is null)
      limit 1;
    if missing is not null then
      raise exception '% has not cleared the letter', missing using errcode = 'check_violation', constraint = 'letter_cleared';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_letter before insert or update or delete on letters for each row execute function hold_letter();
