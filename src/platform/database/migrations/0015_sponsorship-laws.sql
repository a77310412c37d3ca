-- SPO-2: what is offered and accepted stays within the budget, held under its row's lock whoever writes.
-- SPO-5: nobody stands as accepted who has not accepted an offer with its conditions.
create function hold_sponsorship_laws() returns trigger language plpgsql as $$
declare
  budget record;
  bound bigint;
begin
  if new.state = 'accepted' and not exists (
    select from sponsorship_offers where sponsorship_id = new.id and answer = 'accepted'
  ) then
    raise exception 'The conditions were not accepted' using errcode = 'check_violation', constraint = 'sponsorship_conditions';
  end if;
  if new.state not in ('offered', 'accepted') then return new; end if;

  if new.estimate is null then
    raise exception 'The cost is not estimated' using errcode = 'check_violation', constraint = 'sponsorship_estimate';
  end if;
  select total into budget from sponsorship_budgets where conference_id = new.conference_id for update;
  if not found then
    raise exception 'No budget is set' using errcode = 'check_violation', constraint = 'sponsorship_budget_missing';
  end if;
  select coalesce(sum(estimate), 0) into bound
    from sponsorships where conference_id = new.conference_id and state in ('offered', 'accepted') and id <> new.id;
  if bound + new.estimate > budget.total then
    raise exception 'Only % of % is left', budget.total - bound, budget.total using errcode = 'check_violation', constraint = 'sponsorship_budget';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_sponsorship_laws before insert or update on sponsorships for each row execute function hold_sponsorship_laws();
--> statement-breakpoint
-- The budget cannot be lowered below what is committed.
create function keep_sponsorship_budget() returns trigger language plpgsql as $$
declare
  bound bigint;
begin
  select coalesce(sum(estimate), 0) into bound
    from sponsorships where conference_id = new.conference_id and state in ('offered', 'accepted');
  if new.total < bound then
    raise exception '% is committed', bound using errcode = 'check_violation', constraint = 'sponsorship_budget';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_sponsorship_budget before insert or update on sponsorship_budgets for each row execute function keep_sponsorship_budget();
--> statement-breakpoint
-- What was agreed to is not rewritten.
create function keep_offer() returns trigger language plpgsql as $$
begin
  if old.answer is not null then
    raise exception 'An answered offer stays as it is' using errcode = 'check_violation', constraint = 'sponsorship_offer_closed';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_offer before update on sponsorship_offers for each row execute function keep_offer();
