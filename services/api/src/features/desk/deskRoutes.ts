// features/desk: the pages of the desk behind the sign-in, and the files they ask for.
import { deskAssets } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { sendNothingHere } from "../../http/handleErrors.ts";
import { refuseOtherMethods } from "../../http/otherMethods.ts";
import type { Store } from "../../store/Store.ts";
import type { BatchDoor } from "../batches/handle.ts";
import { sendAsset } from "../scan/sendPage.ts";
import { batchRoutes } from "./batchRoutes.ts";
import { checkSetting } from "./checkSetting.ts";
import type { ContentParts } from "./content/deskContent.ts";
import { filmRoutes } from "./content/filmRoutes.ts";
import { informationRoutes } from "./content/informationRoutes.ts";
import { photographRoutes } from "./content/photographRoutes.ts";
import type { DeskParts } from "./DeskParts.ts";
import { deskForms, onlySignedIn } from "./deskScope.ts";
import { feedbackRoutes } from "./feedbackRoutes.ts";
import { labelRoutes } from "./labelRoutes.ts";
import { linkRoutes } from "./linkRoutes.ts";
import { medicineRoutes } from "./medicineRoutes.ts";
import { ordinaryRoutes } from "./ordinaryRoutes.ts";
import { pictogramRoutes } from "./pictogramRoutes.ts";
import { posterRoutes } from "./posterRoutes.ts";
import { prescriptionRoutes } from "./prescriptionRoutes.ts";
import { problemPages } from "./problemPages.ts";
import { rememberCheckers } from "./secondCheck.ts";
import { stockRoutes } from "./stockRoutes.ts";
import { todayRoutes } from "./todayRoutes.ts";

export const deskRoutes = (
  app: FastifyInstance,
  store: Pick<Store, "sessions" | "links" | "feedback" | "nearMisses" | "templates" | "secondChecks">,
  parts: DeskParts,
  content: ContentParts,
  batches: BatchDoor,
): void => {
  problemPages(app);
  app.register(async (scope) => {
    const refuseTheRest = refuseOtherMethods(scope);
    scope.get<{ Params: { name: string } }>("/desk/assets/:name", (request, reply) => {
      const asset = deskAssets.find(({ path }) => path === `/desk/assets/${request.params.name}`);
      return asset === undefined ? sendNothingHere(reply) : sendAsset(reply, asset);
    });
    scope.register(async (inside) => {
      deskForms(inside);
      onlySignedIn(inside, store);
      checkSetting(inside, store.secondChecks, parts);
      rememberCheckers(inside);
      todayRoutes(inside, store, parts);
      labelRoutes(inside, parts);
      ordinaryRoutes(inside, store, parts);
      stockRoutes(inside);
      medicineRoutes(inside, parts);
      prescriptionRoutes(inside, parts);
      batchRoutes(inside, batches, parts);
      linkRoutes(inside, store, parts);
      feedbackRoutes(inside, store, parts);
      posterRoutes(inside, parts);
      pictogramRoutes(inside);
      informationRoutes(inside, content);
      filmRoutes(inside, content);
      photographRoutes(inside, content);
    });
    refuseTheRest();
  });
};
