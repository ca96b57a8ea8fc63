import { notFound } from "next/navigation";
import { Refusal } from "@/lib/domain/errors";

/** Awaits a question for a page: what is not found, or not for this reader, becomes the not-found page. */
export async function orNotFound<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof Refusal && (error.code === "not-found" || error.code === "forbidden")) notFound();
    throw error;
  }
}
