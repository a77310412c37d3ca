-- An edition of the List of Participants stays as it was issued.
create function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
  raise exception 'An edition of the List is frozen' using errcode = 'insufficient_privilege', constraint = 'list_edition_frozen';
end $$;
--> statement-breakpoint
create trigger list_edition_frozen before update on list_editions for each row execute function refuse_change_of_edition();
