// content: the files of entries, one a medicine. Made by medicineEntries.test.ts (-u), from the folder; not written by hand.
import alendronicAcid from "./medicines/alendronic-acid.json" with { type: "json" };
import allopurinol from "./medicines/allopurinol.json" with { type: "json" };
import amitriptyline from "./medicines/amitriptyline.json" with { type: "json" };
import amlodipine from "./medicines/amlodipine.json" with { type: "json" };
import amoxicillin from "./medicines/amoxicillin.json" with { type: "json" };
import apixaban from "./medicines/apixaban.json" with { type: "json" };
import aripiprazole from "./medicines/aripiprazole.json" with { type: "json" };
import aspirin75Mg from "./medicines/aspirin-75-mg.json" with { type: "json" };
import atorvastatin from "./medicines/atorvastatin.json" with { type: "json" };
import beclometasoneInhaler from "./medicines/beclometasone-inhaler.json" with { type: "json" };
import beclometasoneWithFormoterolInhaler from "./medicines/beclometasone-with-formoterol-inhaler.json" with { type: "json" };
import bendroflumethiazide from "./medicines/bendroflumethiazide.json" with { type: "json" };
import betahistine from "./medicines/betahistine.json" with { type: "json" };
import bisoprolol from "./medicines/bisoprolol.json" with { type: "json" };
import bumetanide from "./medicines/bumetanide.json" with { type: "json" };
import candesartan from "./medicines/candesartan.json" with { type: "json" };
import carbamazepine from "./medicines/carbamazepine.json" with { type: "json" };
import carbocisteine from "./medicines/carbocisteine.json" with { type: "json" };
import cetirizine from "./medicines/cetirizine.json" with { type: "json" };
import chloramphenicolEyeDrops from "./medicines/chloramphenicol-eye-drops.json" with { type: "json" };
import citalopram from "./medicines/citalopram.json" with { type: "json" };
import clopidogrel from "./medicines/clopidogrel.json" with { type: "json" };
import coCodamol from "./medicines/co-codamol.json" with { type: "json" };
import codeine from "./medicines/codeine.json" with { type: "json" };
import colecalciferol from "./medicines/colecalciferol.json" with { type: "json" };
import cyclizine from "./medicines/cyclizine.json" with { type: "json" };
import dapagliflozin from "./medicines/dapagliflozin.json" with { type: "json" };
import diazepam from "./medicines/diazepam.json" with { type: "json" };
import digoxin from "./medicines/digoxin.json" with { type: "json" };
import doxazosin from "./medicines/doxazosin.json" with { type: "json" };
import doxycycline from "./medicines/doxycycline.json" with { type: "json" };
import edoxaban from "./medicines/edoxaban.json" with { type: "json" };
import emollientCream from "./medicines/emollient-cream.json" with { type: "json" };
import empagliflozin from "./medicines/empagliflozin.json" with { type: "json" };
import esomeprazole from "./medicines/esomeprazole.json" with { type: "json" };
import ezetimibe from "./medicines/ezetimibe.json" with { type: "json" };
import famotidine from "./medicines/famotidine.json" with { type: "json" };
import felodipine from "./medicines/felodipine.json" with { type: "json" };
import ferrousFumarate from "./medicines/ferrous-fumarate.json" with { type: "json" };
import flucloxacillin from "./medicines/flucloxacillin.json" with { type: "json" };
import fluoxetine from "./medicines/fluoxetine.json" with { type: "json" };
import folicAcid from "./medicines/folic-acid.json" with { type: "json" };
import furosemide from "./medicines/furosemide.json" with { type: "json" };
import gabapentin from "./medicines/gabapentin.json" with { type: "json" };
import gliclazide from "./medicines/gliclazide.json" with { type: "json" };
import hydrocortisoneCream from "./medicines/hydrocortisone-cream.json" with { type: "json" };
import ibuprofen from "./medicines/ibuprofen.json" with { type: "json" };
import indapamide from "./medicines/indapamide.json" with { type: "json" };
import insulinAspart from "./medicines/insulin-aspart.json" with { type: "json" };
import insulinGlargine from "./medicines/insulin-glargine.json" with { type: "json" };
import insulinLispro from "./medicines/insulin-lispro.json" with { type: "json" };
import irbesartan from "./medicines/irbesartan.json" with { type: "json" };
import isosorbideMononitrate from "./medicines/isosorbide-mononitrate.json" with { type: "json" };
import lactulose from "./medicines/lactulose.json" with { type: "json" };
import lamotrigine from "./medicines/lamotrigine.json" with { type: "json" };
import lansoprazole from "./medicines/lansoprazole.json" with { type: "json" };
import latanoprostEyeDrops from "./medicines/latanoprost-eye-drops.json" with { type: "json" };
import lercanidipine from "./medicines/lercanidipine.json" with { type: "json" };
import levetiracetam from "./medicines/levetiracetam.json" with { type: "json" };
import levothyroxine from "./medicines/levothyroxine.json" with { type: "json" };
import linagliptin from "./medicines/linagliptin.json" with { type: "json" };
import lisinopril from "./medicines/lisinopril.json" with { type: "json" };
import loperamide from "./medicines/loperamide.json" with { type: "json" };
import losartan from "./medicines/losartan.json" with { type: "json" };
import macrogol from "./medicines/macrogol.json" with { type: "json" };
import mebeverine from "./medicines/mebeverine.json" with { type: "json" };
import metformin from "./medicines/metformin.json" with { type: "json" };
import methotrexateWeekly from "./medicines/methotrexate-weekly.json" with { type: "json" };
import mirtazapine from "./medicines/mirtazapine.json" with { type: "json" };
import montelukast from "./medicines/montelukast.json" with { type: "json" };
import morphineModifiedRelease from "./medicines/morphine-modified-release.json" with { type: "json" };
import morphineOralSolution from "./medicines/morphine-oral-solution.json" with { type: "json" };
import naproxen from "./medicines/naproxen.json" with { type: "json" };
import nicorandil from "./medicines/nicorandil.json" with { type: "json" };
import nitrofurantoin from "./medicines/nitrofurantoin.json" with { type: "json" };
import olanzapine from "./medicines/olanzapine.json" with { type: "json" };
import omeprazole from "./medicines/omeprazole.json" with { type: "json" };
import paracetamol from "./medicines/paracetamol.json" with { type: "json" };
import pravastatin from "./medicines/pravastatin.json" with { type: "json" };
import prednisolone from "./medicines/prednisolone.json" with { type: "json" };
import pregabalin from "./medicines/pregabalin.json" with { type: "json" };
import prochlorperazine from "./medicines/prochlorperazine.json" with { type: "json" };
import propranolol from "./medicines/propranolol.json" with { type: "json" };
import quetiapine from "./medicines/quetiapine.json" with { type: "json" };
import ramipril from "./medicines/ramipril.json" with { type: "json" };
import risperidone from "./medicines/risperidone.json" with { type: "json" };
import rivaroxaban from "./medicines/rivaroxaban.json" with { type: "json" };
import rosuvastatin from "./medicines/rosuvastatin.json" with { type: "json" };
import salbutamolInhaler from "./medicines/salbutamol-inhaler.json" with { type: "json" };
import semaglutideInjection from "./medicines/semaglutide-injection.json" with { type: "json" };
import senna from "./medicines/senna.json" with { type: "json" };
import sertraline from "./medicines/sertraline.json" with { type: "json" };
import simvastatin from "./medicines/simvastatin.json" with { type: "json" };
import sitagliptin from "./medicines/sitagliptin.json" with { type: "json" };
import sodiumValproate from "./medicines/sodium-valproate.json" with { type: "json" };
import spironolactone from "./medicines/spironolactone.json" with { type: "json" };
import tamsulosin from "./medicines/tamsulosin.json" with { type: "json" };
import ticagrelor from "./medicines/ticagrelor.json" with { type: "json" };
import tramadol from "./medicines/tramadol.json" with { type: "json" };
import venlafaxine from "./medicines/venlafaxine.json" with { type: "json" };
import warfarin from "./medicines/warfarin.json" with { type: "json" };
import zopiclone from "./medicines/zopiclone.json" with { type: "json" };

export const entryFiles: readonly unknown[] = [
  alendronicAcid,
  allopurinol,
  amitriptyline,
  amlodipine,
  amoxicillin,
  apixaban,
  aripiprazole,
  aspirin75Mg,
  atorvastatin,
  beclometasoneInhaler,
  beclometasoneWithFormoterolInhaler,
  bendroflumethiazide,
  betahistine,
  bisoprolol,
  bumetanide,
  candesartan,
  carbamazepine,
  carbocisteine,
  cetirizine,
  chloramphenicolEyeDrops,
  citalopram,
  clopidogrel,
  coCodamol,
  codeine,
  colecalciferol,
  cyclizine,
  dapagliflozin,
  diazepam,
  digoxin,
  doxazosin,
  doxycycline,
  edoxaban,
  emollientCream,
  empagliflozin,
  esomeprazole,
  ezetimibe,
  famotidine,
  felodipine,
  ferrousFumarate,
  flucloxacillin,
  fluoxetine,
  folicAcid,
  furosemide,
  gabapentin,
  gliclazide,
  hydrocortisoneCream,
  ibuprofen,
  indapamide,
  insulinAspart,
  insulinGlargine,
  insulinLispro,
  irbesartan,
  isosorbideMononitrate,
  lactulose,
  lamotrigine,
  lansoprazole,
  latanoprostEyeDrops,
  lercanidipine,
  levetiracetam,
  levothyroxine,
  linagliptin,
  lisinopril,
  loperamide,
  losartan,
  macrogol,
  mebeverine,
  metformin,
  methotrexateWeekly,
  mirtazapine,
  montelukast,
  morphineModifiedRelease,
  morphineOralSolution,
  naproxen,
  nicorandil,
  nitrofurantoin,
  olanzapine,
  omeprazole,
  paracetamol,
  pravastatin,
  prednisolone,
  pregabalin,
  prochlorperazine,
  propranolol,
  quetiapine,
  ramipril,
  risperidone,
  rivaroxaban,
  rosuvastatin,
  salbutamolInhaler,
  semaglutideInjection,
  senna,
  sertraline,
  simvastatin,
  sitagliptin,
  sodiumValproate,
  spironolactone,
  tamsulosin,
  ticagrelor,
  tramadol,
  venlafaxine,
  warfarin,
  zopiclone,
];
