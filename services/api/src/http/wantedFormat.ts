// http: the format that a caller wants labels in: by a parameter of the query, which wins, or by the Accept header.
import type { Refusal } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { formatFor, onlyIfAcceptable } from "./onlyIfAcceptable.ts";
import { sendProblem } from "./problems.ts";
import { queryRefusal } from "./query.ts";

/** Formats of one door. */
export interface Formats {
  /** The parameter that names one: FHIR has _format for it. */
  readonly parameter: string;
  /** Media types, the usual one first, each with the short names that the parameter may say instead. */
  readonly offered: readonly (readonly [mediaType: string, ...names: string[]])[];
}

/**
 * What FHIR lets callers say in any query: answers are the same with it and without it, since nobody reads them
 * but programs.
 */
export const prettyParameter = "_pretty";

/** What is wrong with it, where it was said. */
export const prettyRefusals = (said: unknown): readonly Refusal[] =>
  said === undefined || said === "true" || said === "false"
    ? []
    : [
        queryRefusal(
          "not-in-list",
          prettyParameter,
          "This value is not one of those we know.",
          "Send true or false; the answer is the same.",
        ),
      ];

/** Its media types, the usual one first. */
export const mediaTypesOf = ({ offered }: Formats): [string, ...string[]] =>
  offered.map(([mediaType]) => mediaType) as [string, ...string[]];

const saidIn = (request: FastifyRequest, { parameter }: Formats): unknown =>
  (request.query as Readonly<Record<string, unknown>>)[parameter];

/** A plus in a query may have been read as the space that it stands for. */
const named = (text: string, { offered }: Formats): string | null =>
  offered.find((names) => names.includes(text.toLowerCase().replaceAll(" ", "+")))?.[0] ?? null;

/** The media type wanted; call after `onlyIfOffered` has let the request through. */
export const formatWanted = (request: FastifyRequest, formats: Formats): string => {
  const said = saidIn(request, formats);
  return (
    (typeof said === "string" ? named(said, formats) : null) ?? formatFor(request, mediaTypesOf(formats))
  );
};

/**
 * Refuses before the body is read what the parameter names and is none of ours (400), or what Accept asks for in
 * vain (406).
 */
export const onlyIfOffered =
  (formats: Formats) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const said = saidIn(request, formats);
    if (typeof said !== "string") return onlyIfAcceptable(mediaTypesOf(formats))(request, reply);
    if (named(said, formats) !== null) return undefined;
    const names = formats.offered.map(([mediaType, short]) => short ?? mediaType).join(", ");
    const detail = "What is made here does not come in this format.";
    const help = `Formats here are ${names}.`;
    return sendProblem(reply, "wrong-shape", [queryRefusal("not-in-list", formats.parameter, detail, help)]);
  };
