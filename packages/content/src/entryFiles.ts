// content: the files of entries, one a medicine. Made by medicineEntries.test.ts (-u), from the folder; not written by hand.
import aciclovirCream from "./medicines/aciclovir-cream.json" with { type: "json" };
import aciclovir from "./medicines/aciclovir.json" with { type: "json" };
import allopurinol from "./medicines/allopurinol.json" with { type: "json" };
import amitriptyline from "./medicines/amitriptyline.json" with { type: "json" };
import amlodipine from "./medicines/amlodipine.json" with { type: "json" };
import amoxicillin from "./medicines/amoxicillin.json" with { type: "json" };
import apixaban from "./medicines/apixaban.json" with { type: "json" };
import aripiprazole from "./medicines/aripiprazole.json" with { type: "json" };
import aspirin75Mg from "./medicines/aspirin-75-mg.json" with { type: "json" };
import atenolol from "./medicines/atenolol.json" with { type: "json" };
import atorvastatin from "./medicines/atorvastatin.json" with { type: "json" };
import beclometasoneInhaler from "./medicines/beclometasone-inhaler.json" with { type: "json" };
import bendroflumethiazide from "./medicines/bendroflumethiazide.json" with { type: "json" };
import betamethasoneCreamOrOintment from "./medicines/betamethasone-cream-or-ointment.json" with { type: "json" };
import bisoprolol from "./medicines/bisoprolol.json" with { type: "json" };
import calciumCarbonateWithColecalciferol from "./medicines/calcium-carbonate-with-colecalciferol.json" with { type: "json" };
import candesartan from "./medicines/candesartan.json" with { type: "json" };
import carbamazepine from "./medicines/carbamazepine.json" with { type: "json" };
import carvedilol from "./medicines/carvedilol.json" with { type: "json" };
import cefalexin from "./medicines/cefalexin.json" with { type: "json" };
import cetirizine from "./medicines/cetirizine.json" with { type: "json" };
import chloramphenicolEyeDrops from "./medicines/chloramphenicol-eye-drops.json" with { type: "json" };
import ciprofloxacin from "./medicines/ciprofloxacin.json" with { type: "json" };
import citalopram from "./medicines/citalopram.json" with { type: "json" };
import clarithromycin from "./medicines/clarithromycin.json" with { type: "json" };
import clobetasoneCreamOrOintment from "./medicines/clobetasone-cream-or-ointment.json" with { type: "json" };
import clopidogrel from "./medicines/clopidogrel.json" with { type: "json" };
import coAmoxiclav from "./medicines/co-amoxiclav.json" with { type: "json" };
import coCodamol from "./medicines/co-codamol.json" with { type: "json" };
import colecalciferol from "./medicines/colecalciferol.json" with { type: "json" };
import combinedPillEthinylestradiolWithLevonorgestrel from "./medicines/combined-pill-ethinylestradiol-with-levonorgestrel.json" with { type: "json" };
import cyanocobalamin from "./medicines/cyanocobalamin.json" with { type: "json" };
import dapagliflozin from "./medicines/dapagliflozin.json" with { type: "json" };
import diazepam from "./medicines/diazepam.json" with { type: "json" };
import diltiazemModifiedRelease from "./medicines/diltiazem-modified-release.json" with { type: "json" };
import doxazosin from "./medicines/doxazosin.json" with { type: "json" };
import doxycycline from "./medicines/doxycycline.json" with { type: "json" };
import dulaglutide from "./medicines/dulaglutide.json" with { type: "json" };
import edoxaban from "./medicines/edoxaban.json" with { type: "json" };
import emollientCream from "./medicines/emollient-cream.json" with { type: "json" };
import erythromycin from "./medicines/erythromycin.json" with { type: "json" };
import estradiolGel from "./medicines/estradiol-gel.json" with { type: "json" };
import estradiolPatch from "./medicines/estradiol-patch.json" with { type: "json" };
import felodipine from "./medicines/felodipine.json" with { type: "json" };
import ferrousFumarate from "./medicines/ferrous-fumarate.json" with { type: "json" };
import flucloxacillin from "./medicines/flucloxacillin.json" with { type: "json" };
import fluconazole from "./medicines/fluconazole.json" with { type: "json" };
import fluoxetine from "./medicines/fluoxetine.json" with { type: "json" };
import folicAcid from "./medicines/folic-acid.json" with { type: "json" };
import furosemide from "./medicines/furosemide.json" with { type: "json" };
import gabapentin from "./medicines/gabapentin.json" with { type: "json" };
import gliclazide from "./medicines/gliclazide.json" with { type: "json" };
import hydrocortisoneCream from "./medicines/hydrocortisone-cream.json" with { type: "json" };
import hydroxocobalaminInjection from "./medicines/hydroxocobalamin-injection.json" with { type: "json" };
import hypromelloseEyeDrops from "./medicines/hypromellose-eye-drops.json" with { type: "json" };
import ibuprofen from "./medicines/ibuprofen.json" with { type: "json" };
import insulinDegludec from "./medicines/insulin-degludec.json" with { type: "json" };
import insulinGlargine from "./medicines/insulin-glargine.json" with { type: "json" };
import ipratropiumInhaler from "./medicines/ipratropium-inhaler.json" with { type: "json" };
import ipratropiumNebuliserLiquid from "./medicines/ipratropium-nebuliser-liquid.json" with { type: "json" };
import lactulose from "./medicines/lactulose.json" with { type: "json" };
import lamotrigine from "./medicines/lamotrigine.json" with { type: "json" };
import lansoprazole from "./medicines/lansoprazole.json" with { type: "json" };
import latanoprostEyeDrops from "./medicines/latanoprost-eye-drops.json" with { type: "json" };
import levetiracetam from "./medicines/levetiracetam.json" with { type: "json" };
import levothyroxine from "./medicines/levothyroxine.json" with { type: "json" };
import lisinopril from "./medicines/lisinopril.json" with { type: "json" };
import lithium from "./medicines/lithium.json" with { type: "json" };
import losartan from "./medicines/losartan.json" with { type: "json" };
import macrogol from "./medicines/macrogol.json" with { type: "json" };
import metformin from "./medicines/metformin.json" with { type: "json" };
import methotrexateWeekly from "./medicines/methotrexate-weekly.json" with { type: "json" };
import metronidazole from "./medicines/metronidazole.json" with { type: "json" };
import mirtazapine from "./medicines/mirtazapine.json" with { type: "json" };
import naproxen from "./medicines/naproxen.json" with { type: "json" };
import nifedipineModifiedRelease from "./medicines/nifedipine-modified-release.json" with { type: "json" };
import nitrofurantoin from "./medicines/nitrofurantoin.json" with { type: "json" };
import nystatinOralSuspension from "./medicines/nystatin-oral-suspension.json" with { type: "json" };
import olanzapine from "./medicines/olanzapine.json" with { type: "json" };
import omeprazole from "./medicines/omeprazole.json" with { type: "json" };
import pantoprazole from "./medicines/pantoprazole.json" with { type: "json" };
import paracetamol from "./medicines/paracetamol.json" with { type: "json" };
import phenoxymethylpenicillin from "./medicines/phenoxymethylpenicillin.json" with { type: "json" };
import phenytoin from "./medicines/phenytoin.json" with { type: "json" };
import pioglitazone from "./medicines/pioglitazone.json" with { type: "json" };
import prednisolone from "./medicines/prednisolone.json" with { type: "json" };
import pregabalin from "./medicines/pregabalin.json" with { type: "json" };
import progesteroneMicronised from "./medicines/progesterone-micronised.json" with { type: "json" };
import propranolol from "./medicines/propranolol.json" with { type: "json" };
import ramipril from "./medicines/ramipril.json" with { type: "json" };
import risperidone from "./medicines/risperidone.json" with { type: "json" };
import salbutamolInhaler from "./medicines/salbutamol-inhaler.json" with { type: "json" };
import senna from "./medicines/senna.json" with { type: "json" };
import sertraline from "./medicines/sertraline.json" with { type: "json" };
import simvastatin from "./medicines/simvastatin.json" with { type: "json" };
import sodiumValproate from "./medicines/sodium-valproate.json" with { type: "json" };
import tacrolimusByBrand from "./medicines/tacrolimus-by-brand.json" with { type: "json" };
import tamsulosin from "./medicines/tamsulosin.json" with { type: "json" };
import theophyllineModifiedRelease from "./medicines/theophylline-modified-release.json" with { type: "json" };
import thiamine from "./medicines/thiamine.json" with { type: "json" };
import timololEyeDrops from "./medicines/timolol-eye-drops.json" with { type: "json" };
import topiramate from "./medicines/topiramate.json" with { type: "json" };
import trimethoprim from "./medicines/trimethoprim.json" with { type: "json" };
import umeclidiniumWithVilanterolInhaler from "./medicines/umeclidinium-with-vilanterol-inhaler.json" with { type: "json" };
import warfarin from "./medicines/warfarin.json" with { type: "json" };

export const entryFiles: readonly unknown[] = [
  aciclovirCream,
  aciclovir,
  allopurinol,
  amitriptyline,
  amlodipine,
  amoxicillin,
  apixaban,
  aripiprazole,
  aspirin75Mg,
  atenolol,
  atorvastatin,
  beclometasoneInhaler,
  bendroflumethiazide,
  betamethasoneCreamOrOintment,
  bisoprolol,
  calciumCarbonateWithColecalciferol,
  candesartan,
  carbamazepine,
  carvedilol,
  cefalexin,
  cetirizine,
  chloramphenicolEyeDrops,
  ciprofloxacin,
  citalopram,
  clarithromycin,
  clobetasoneCreamOrOintment,
  clopidogrel,
  coAmoxiclav,
  coCodamol,
  colecalciferol,
  combinedPillEthinylestradiolWithLevonorgestrel,
  cyanocobalamin,
  dapagliflozin,
  diazepam,
  diltiazemModifiedRelease,
  doxazosin,
  doxycycline,
  dulaglutide,
  edoxaban,
  emollientCream,
  erythromycin,
  estradiolGel,
  estradiolPatch,
  felodipine,
  ferrousFumarate,
  flucloxacillin,
  fluconazole,
  fluoxetine,
  folicAcid,
  furosemide,
  gabapentin,
  gliclazide,
  hydrocortisoneCream,
  hydroxocobalaminInjection,
  hypromelloseEyeDrops,
  ibuprofen,
  insulinDegludec,
  insulinGlargine,
  ipratropiumInhaler,
  ipratropiumNebuliserLiquid,
  lactulose,
  lamotrigine,
  lansoprazole,
  latanoprostEyeDrops,
  levetiracetam,
  levothyroxine,
  lisinopril,
  lithium,
  losartan,
  macrogol,
  metformin,
  methotrexateWeekly,
  metronidazole,
  mirtazapine,
  naproxen,
  nifedipineModifiedRelease,
  nitrofurantoin,
  nystatinOralSuspension,
  olanzapine,
  omeprazole,
  pantoprazole,
  paracetamol,
  phenoxymethylpenicillin,
  phenytoin,
  pioglitazone,
  prednisolone,
  pregabalin,
  progesteroneMicronised,
  propranolol,
  ramipril,
  risperidone,
  salbutamolInhaler,
  senna,
  sertraline,
  simvastatin,
  sodiumValproate,
  tacrolimusByBrand,
  tamsulosin,
  theophyllineModifiedRelease,
  thiamine,
  timololEyeDrops,
  topiramate,
  trimethoprim,
  umeclidiniumWithVilanterolInhaler,
  warfarin,
];
