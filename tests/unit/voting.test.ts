import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Ballot,
  eligibleVoters,
  isQuorate,
  isTied,
  presentVoters,
  recusedIds,
  stillToVote,
  tally,
  VOTE_CHOICES,
  verdict,
} from "@/lib/domain/voting";

const vote = (personId: string, choice: Ballot["choice"], casting = false): Ballot => ({ personId, choice, casting });
const FIVE = ["ann", "ben", "cat", "dan", "eve"];

describe("votes counted by hand", () => {
  test("three for, one against and one abstention are carried", () => {
    const cast = [
      vote("ann", "for"),
      vote("ben", "for"),
      vote("cat", "against"),
      vote("dan", "abstain"),
      vote("eve", "for"),
    ];
    const counted = tally(cast, FIVE);
    expect(counted).toEqual({ for: 3, against: 1, abstain: 1, casting: null });
    expect(verdict(counted)).toBe("carried");
  });

  test("one for and four abstentions are carried, because abstentions weigh on neither side", () => {
    const counted = tally([vote("ann", "for"), ...["ben", "cat", "dan", "eve"].map((id) => vote(id, "abstain"))], FIVE);
    expect(verdict(counted)).toBe("carried");
  });

  test("nothing but abstentions decides nothing, and leaves the chair no casting vote", () => {
    const counted = tally([...FIVE.map((id) => vote(id, "abstain")), vote("ann", "for", true)], FIVE);
    expect(counted).toEqual({ for: 0, against: 0, abstain: 5, casting: null });
    expect(verdict(counted)).toBe("none");
  });

  test("two for and two against are tied until the chair gives a casting vote", () => {
    const cast = [vote("ann", "for"), vote("ben", "for"), vote("cat", "against"), vote("dan", "against")];
    expect(verdict(tally(cast, FIVE))).toBe("tied");
    expect(verdict(tally([...cast, vote("ann", "for", true)], FIVE))).toBe("carried");
    expect(verdict(tally([...cast, vote("ann", "against", true)], FIVE))).toBe("lost");
  });

  test("a casting vote changes nothing where the votes are not tied", () => {
    const cast = [vote("ann", "for"), vote("ben", "for"), vote("cat", "against"), vote("ann", "against", true)];
    expect(tally(cast, FIVE)).toEqual({ for: 2, against: 1, abstain: 0, casting: null });
  });

  test("an adviser's vote, if there were one, is not counted", () => {
    expect(tally([vote("ann", "for"), vote("adviser", "against")], FIVE)).toMatchObject({ for: 1, against: 0 });
  });

  test("a member whose interest comes to light after the vote is not counted", () => {
    const aside = { authorIds: [], recusedIds: ["ben"] };
    const counted = tally(
      [vote("ann", "for"), vote("ben", "for"), vote("cat", "against")],
      eligibleVoters(FIVE, aside),
    );
    expect(counted).toMatchObject({ for: 1, against: 1 });
  });

  test("a second vote of the same member is not counted", () => {
    expect(tally([vote("ann", "for"), vote("ann", "against")], FIVE)).toMatchObject({ for: 1, against: 0 });
  });
});

describe("quorum", () => {
  test("of five voters, one with an interest and one away, three make a quorum of three", () => {
    const eligible = eligibleVoters(FIVE, { authorIds: [], recusedIds: ["eve"] });
    expect(isQuorate(3, eligible, ["ann", "ben", "cat", "eve"])).toBe(true);
    expect(presentVoters(eligible, ["ann", "ben", "cat", "eve"])).toEqual(["ann", "ben", "cat"]);
  });

  test("it is lost when one of the three leaves, whoever stands aside and stays in the room", () => {
    const eligible = eligibleVoters(FIVE, { authorIds: ["dan"], recusedIds: ["eve"] });
    expect(isQuorate(3, eligible, ["ann", "ben", "dan", "eve"])).toBe(false);
  });

  test("advisers in the room do not make it", () => {
    expect(isQuorate(3, FIVE, ["ann", "ben", "adviser-1", "adviser-2"])).toBe(false);
  });

  test("those who still have to vote are eligible, in the room, and have not voted", () => {
    const eligible = eligibleVoters(FIVE, { authorIds: [], recusedIds: ["eve"] });
    expect(stillToVote([vote("ann", "for")], eligible, ["ann", "ben", "eve"])).toEqual(["ben"]);
  });
});

describe("interests", () => {
  const row = (id: string, personId: string, declared: boolean, minute: number) => ({
    id,
    personId,
    declared,
    at: new Date(Date.UTC(2026, 0, 1, 10, minute)),
  });

  test("the latest word of each person counts", () => {
    const rows = [
      row("1", "ann", true, 1),
      row("2", "ann", false, 2),
      row("3", "ben", false, 1),
      row("4", "ben", true, 3),
    ];
    expect(recusedIds(rows)).toEqual(["ben"]);
  });

  test("what came later does not change how it stood", () => {
    const rows = [row("1", "ann", true, 1), row("2", "ben", true, 9)];
    expect(recusedIds(rows, new Date(Date.UTC(2026, 0, 1, 10, 5)))).toEqual(["ann"]);
  });
});

const people = ["a", "b", "c", "d", "e", "f", "g"];
const someone = fc.constantFrom(...people);
const ballots = fc.uniqueArray(
  fc.record({ personId: someone, choice: fc.constantFrom(...VOTE_CHOICES), casting: fc.boolean() }),
  { selector: (ballot) => `${ballot.personId} ${ballot.casting}` },
);
const group = fc.uniqueArray(someone);

describe("whatever the votes are", () => {
  test("their order never matters", () => {
    fc.assert(
      fc.property(
        ballots.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        group,
        ([cast, shuffled], counted) => {
          const oneCasting = (list: Ballot[]) => list.filter((b) => !b.casting || b.personId === "a");
          expect(tally(oneCasting(shuffled), counted)).toEqual(tally(oneCasting(cast), counted));
        },
      ),
    );
  });

  test("a member who stepped out is as if never there", () => {
    fc.assert(
      fc.property(ballots, group, someone, fc.integer({ min: 1, max: 7 }), (cast, present, out, quorum) => {
        const aside = { authorIds: [], recusedIds: [out] };
        const eligible = eligibleVoters(people, aside);
        const without = people.filter((id) => id !== out);
        expect(tally(cast, eligible)).toEqual(
          tally(
            cast.filter((b) => b.personId !== out),
            without,
          ),
        );
        const presentWithout = present.filter((id) => id !== out);
        expect(isQuorate(quorum, eligible, present)).toBe(isQuorate(quorum, without, presentWithout));
      }),
    );
  });

  test("the counts are never more than the members who may be counted", () => {
    fc.assert(
      fc.property(ballots, group, (cast, counted) => {
        const sums = tally(cast, counted);
        expect(sums.for + sums.against + sums.abstain).toBeLessThanOrEqual(counted.length);
      }),
    );
  });

  test("an abstention more changes no verdict", () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const more = [...cast.filter((b) => b.personId !== "a"), vote("a", "abstain")];
        const fewer = cast.filter((b) => b.personId !== "a");
        expect(verdict(tally(more, people))).toBe(verdict(tally(fewer, people)));
      }),
    );
  });

  test("a casting vote counts only in a tie that has votes", () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const counted = tally(cast, people);
        if (counted.casting) expect(isTied(counted)).toBe(true);
      }),
    );
  });

  test("one person more in the room never loses a quorum", () => {
    fc.assert(
      fc.property(group, group, someone, fc.integer({ min: 1, max: 7 }), (eligible, present, comer, quorum) => {
        if (isQuorate(quorum, eligible, present)) expect(isQuorate(quorum, eligible, [...present, comer])).toBe(true);
      }),
    );
  });
});
