import { randomUUID } from "node:crypto";
import type { Actor, PersonActor } from "@/lib/domain/actor";
import { londonMoment, londonTime } from "@/lib/domain/moment";
import type { MovingDate } from "./data/moving-date";

/** The system, for what nobody does by hand: the programme's own data and the first people. */
export const LOADER: Actor = { kind: "system", job: "demonstration" };

/** A form sent now, once. */
export const send = <T extends object>(input: T): T & { operationId: string } => ({
  ...input,
  operationId: randomUUID(),
});

/** The enum value of a word of the plain data: `crocodiles-den` → `crocodiles_den`. */
export const enumOf = <T extends string>(word: string): T => word.replaceAll("-", "_") as T;

/** What the loading remembers while it plays the programme's past: who is who, and which reference each concept got. */
export class Stage {
  readonly people = new Map<string, PersonActor>();
  readonly emails = new Map<string, string>();
  readonly organisations = new Map<string, string>();
  readonly authorities = new Map<string, string>();
  readonly concepts = new Map<string, string>();
  readonly schemes = new Map<string, string>();

  constructor(readonly today: Date) {}

  person(slug: string): PersonActor {
    return found(this.people, slug);
  }

  concept(slug: string): string {
    return found(this.concepts, slug);
  }

  /** The moment of a moving date; 9am in London where no time is given. Minutes keep steps of one day in order. */
  at(date: MovingDate, minutes = 0): Date {
    const [hour = 9, minute = 0] = (date.at ?? "09:00").split(":").map(Number);
    const noon = new Date(this.today.getTime() + date.daysFromToday * 86_400_000);
    const moment = londonMoment({ ...londonTime(noon), hour, minute });
    if (!moment) throw new Error(`No such time in London: ${JSON.stringify(date)}`);
    return new Date(moment.getTime() + minutes * 60_000);
  }

  /** The calendar day of a moving date, as 2027-03-05. */
  day(date: MovingDate): string {
    const { year, month, day } = londonTime(this.at({ ...date, at: "12:00" }));
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }

  join(slug: string, email: string, actor: PersonActor): void {
    this.people.set(slug, actor);
    this.emails.set(slug, email);
  }
}

function found<V>(map: Map<string, V>, slug: string): V {
  const value = map.get(slug);
  if (value === undefined) throw new Error(`The demonstration's data names “${slug}”, which it does not hold.`);
  return value;
}
