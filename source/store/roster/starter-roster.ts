// The roster that `muster init` writes: small, complete, and itself the guide to every key.

/** On one line, in double quotes that YAML reads as JSON does, and no longer than a name may be. */
const line = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' ').trim().slice(0, 200));

/** Two invented people and their areas, with a comment on every optional key. */
export const starterRoster = (
	team: string,
): string => `# The roster: who is on your team, and what they hold. muster reads this file and never changes it.
# Nothing but a name is needed. Add the rest when you miss it; save, and muster shows it at once.
# Days are written 2026-11-20. What is wrong here is told with its line: muster roster check
# Keys of your own begin with x- and are left alone, such as x-email.

team: ${line(team)}
# lead: Your Name
# lead_since: 2025-03-01                          # your first day with this team
# me: {level: L5, target: {role: engineering_manager}}   # your own side, for: muster advise --person me
# away: [{from: 2026-12-21, until: 2027-01-04}]   # your own days off: no 1:1 is overdue for them
# weekend: [sat, sun]                             # [fri, sat] for example
# defaults: {one_on_one: weekly}                  # weekly, biweekly, monthly, none, or 10d, 3w
#                                                 # and agenda: [on-call, hiring], what every 1:1 has on it
# ladder: ./ladder.yaml                           # your company's own ladder; without it the built-in one
# $schema: ./roster-schema.json                   # for an editor: muster schema roster > roster-schema.json

people:
  # Replace Ana and Bo, who are invented, with the people you lead. The smallest entry is "- name: Ana Souza".
  - name: Ana Souza
    id: ana                        # short for the command line: muster note ana "…"; otherwise made from the name
    # was: [ana-lima]              # earlier ids, so that their history comes along
    # email: ana@example.com       # one, or a list
    # employee: 4711               # their number in the HR system
    # handles: {github: ana-s}     # their names elsewhere
    # reports_to: bo               # somebody on this roster, where it is not you: a skip level
    # relation: skip               # report, skip or contractor; report unless said otherwise
    title: Senior Software Engineer
    track: ic                      # ic, management or hybrid
    level: L4                      # on the ladder; muster ladder prints it
    # level_since: 2024-05-01
    # role: tech_lead              # tech_lead, engineering_manager, product_manager, technical_writer,
    #                              # devrel_engineer, cto, engineering_director or architect
    # started: 2023-02-06          # at the company
    # joined: 2024-01-08           # this team, if later
    target: {level: L5}            # what they work toward: a level or a role, with by: 2027-06-30; or stay
    one_on_one: weekly             # or {every: weekly, day: fri, last: 2026-11-13}
    # agenda: [thesis, on-call]    # what every 1:1 with them has on it
    # ratings: {writing: 3, influence: 2}          # 1 awareness, 2 foundational, 3 working, 4 practitioner, 5 expert
    # timezone: America/Sao_Paulo
    # leave: [{from: 2027-02-01, until: 2027-06-01}]   # until may be left out
    # left: 2027-08-31             # their last day; may lie ahead
    # compensation: {amount: 90000, currency: EUR, period: year}   # period: year, month, day or hour; hidden until asked for
    # notes: Prefers written feedback first.

  - name: Bo Lindqvist
    id: bo
    level: L5
    target: {role: engineering_manager}
    one_on_one: {every: biweekly, day: wed}

areas:
  # What is owned: a service, a process, a ritual. Somebody to step in keeps it from hanging on one person.
  - name: Checkout API
    # id: checkout                 # otherwise made from the name
    # was: [payments-api]
    owner: ana
    backup: bo                     # leave it out and muster says that one person alone holds it
    # held_by: Platform team       # a team or person who is not on this roster, in place of an owner
    authority: advise              # tell, sell, consult, agree, advise, inquire, delegate; or 1 to 7
    # reviewed: 2026-10-01         # when you last went through it together
    # review_every: 90d            # days or weeks, such as 12w
`;
