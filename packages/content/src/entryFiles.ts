// content: the files of entries, one a medicine. Made by medicineEntries.test.ts (-u), from the folder; not written by hand.

import aciclovir from "./medicines/aciclovir.json" with { type: "json" };
import aciclovirCream from "./medicines/aciclovir-cream.json" with { type: "json" };
import alendronicAcid from "./medicines/alendronic-acid.json" with { type: "json" };
import allopurinol from "./medicines/allopurinol.json" with { type: "json" };
import amitriptyline from "./medicines/amitriptyline.json" with { type: "json" };
import amlodipine from "./medicines/amlodipine.json" with { type: "json" };
import amoxicillin from "./medicines/amoxicillin.json" with { type: "json" };
import apixaban from "./medicines/apixaban.json" with { type: "json" };
import aripiprazole from "./medicines/aripiprazole.json" with { type: "json" };
import aspirin75Mg from "./medicines/aspirin-75-mg.json" with { type: "json" };
import atenolol from "./medicines/atenolol.json" with { type: "json" };
import atorvastatin from "./medicines/atorvastatin.json" with { type: "json" };
import azathioprine from "./medicines/azathioprine.json" with { type: "json" };
import beclometasoneInhaler from "./medicines/beclometasone-inhaler.json" with { type: "json" };
import beclometasoneWithFormoterolInhaler from "./medicines/beclometasone-with-formoterol-inhaler.json" with { type: "json" };
import bendroflumethiazide from "./medicines/bendroflumethiazide.json" with { type: "json" };
import betahistine from "./medicines/betahistine.json" with { type: "json" };
import betamethasoneCreamOrOintment from "./medicines/betamethasone-cream-or-ointment.json" with { type: "json" };
import bisoprolol from "./medicines/bisoprolol.json" with { type: "json" };
import budesonideWithFormoterolInhaler from "./medicines/budesonide-with-formoterol-inhaler.json" with { type: "json" };
import bumetanide from "./medicines/bumetanide.json" with { type: "json" };
import buprenorphinePatch from "./medicines/buprenorphine-patch.json" with { type: "json" };
import calciumCarbonateWithColecalciferol from "./medicines/calcium-carbonate-with-colecalciferol.json" with { type: "json" };
import candesartan from "./medicines/candesartan.json" with { type: "json" };
import carbamazepine from "./medicines/carbamazepine.json" with { type: "json" };
import carbocisteine from "./medicines/carbocisteine.json" with { type: "json" };
import carvedilol from "./medicines/carvedilol.json" with { type: "json" };
import cefalexin from "./medicines/cefalexin.json" with { type: "json" };
import cetirizine from "./medicines/cetirizine.json" with { type: "json" };
import chloramphenicolEyeDrops from "./medicines/chloramphenicol-eye-drops.json" with { type: "json" };
import chlorphenamine from "./medicines/chlorphenamine.json" with { type: "json" };
import ciprofloxacin from "./medicines/ciprofloxacin.json" with { type: "json" };
import citalopram from "./medicines/citalopram.json" with { type: "json" };
import clarithromycin from "./medicines/clarithromycin.json" with { type: "json" };
import clobetasoneCreamOrOintment from "./medicines/clobetasone-cream-or-ointment.json" with { type: "json" };
import clopidogrel from "./medicines/clopidogrel.json" with { type: "json" };
import coAmoxiclav from "./medicines/co-amoxiclav.json" with { type: "json" };
import coCareldopaLevodopaWithCarbidopa from "./medicines/co-careldopa-levodopa-with-carbidopa.json" with { type: "json" };
import coCodamol from "./medicines/co-codamol.json" with { type: "json" };
import codeine from "./medicines/codeine.json" with { type: "json" };
import colchicine from "./medicines/colchicine.json" with { type: "json" };
import colecalciferol from "./medicines/colecalciferol.json" with { type: "json" };
import combinedPillEthinylestradiolWithLevonorgestrel from "./medicines/combined-pill-ethinylestradiol-with-levonorgestrel.json" with { type: "json" };
import cyanocobalamin from "./medicines/cyanocobalamin.json" with { type: "json" };
import cyclizine from "./medicines/cyclizine.json" with { type: "json" };
import dapagliflozin from "./medicines/dapagliflozin.json" with { type: "json" };
import desogestrel from "./medicines/desogestrel.json" with { type: "json" };
import diazepam from "./medicines/diazepam.json" with { type: "json" };
import diclofenac from "./medicines/diclofenac.json" with { type: "json" };
import diclofenacGel from "./medicines/diclofenac-gel.json" with { type: "json" };
import digoxin from "./medicines/digoxin.json" with { type: "json" };
import diltiazemModifiedRelease from "./medicines/diltiazem-modified-release.json" with { type: "json" };
import donepezil from "./medicines/donepezil.json" with { type: "json" };
import doxazosin from "./medicines/doxazosin.json" with { type: "json" };
import doxycycline from "./medicines/doxycycline.json" with { type: "json" };
import dulaglutide from "./medicines/dulaglutide.json" with { type: "json" };
import duloxetine from "./medicines/duloxetine.json" with { type: "json" };
import edoxaban from "./medicines/edoxaban.json" with { type: "json" };
import emollientCream from "./medicines/emollient-cream.json" with { type: "json" };
import empagliflozin from "./medicines/empagliflozin.json" with { type: "json" };
import erythromycin from "./medicines/erythromycin.json" with { type: "json" };
import escitalopram from "./medicines/escitalopram.json" with { type: "json" };
import esomeprazole from "./medicines/esomeprazole.json" with { type: "json" };
import estradiolGel from "./medicines/estradiol-gel.json" with { type: "json" };
import estradiolPatch from "./medicines/estradiol-patch.json" with { type: "json" };
import etoricoxib from "./medicines/etoricoxib.json" with { type: "json" };
import ezetimibe from "./medicines/ezetimibe.json" with { type: "json" };
import famotidine from "./medicines/famotidine.json" with { type: "json" };
import febuxostat from "./medicines/febuxostat.json" with { type: "json" };
import felodipine from "./medicines/felodipine.json" with { type: "json" };
import fentanylPatch from "./medicines/fentanyl-patch.json" with { type: "json" };
import ferrousFumarate from "./medicines/ferrous-fumarate.json" with { type: "json" };
import fexofenadine from "./medicines/fexofenadine.json" with { type: "json" };
import finasteride from "./medicines/finasteride.json" with { type: "json" };
import flucloxacillin from "./medicines/flucloxacillin.json" with { type: "json" };
import fluconazole from "./medicines/fluconazole.json" with { type: "json" };
import fluoxetine from "./medicines/fluoxetine.json" with { type: "json" };
import fluticasoneNasalSpray from "./medicines/fluticasone-nasal-spray.json" with { type: "json" };
import fluticasoneWithSalmeterolInhaler from "./medicines/fluticasone-with-salmeterol-inhaler.json" with { type: "json" };
import folicAcid from "./medicines/folic-acid.json" with { type: "json" };
import furosemide from "./medicines/furosemide.json" with { type: "json" };
import gabapentin from "./medicines/gabapentin.json" with { type: "json" };
import gliclazide from "./medicines/gliclazide.json" with { type: "json" };
import haloperidol from "./medicines/haloperidol.json" with { type: "json" };
import hydrocortisoneCream from "./medicines/hydrocortisone-cream.json" with { type: "json" };
import hydroxocobalaminInjection from "./medicines/hydroxocobalamin-injection.json" with { type: "json" };
import hydroxychloroquine from "./medicines/hydroxychloroquine.json" with { type: "json" };
import hypromelloseEyeDrops from "./medicines/hypromellose-eye-drops.json" with { type: "json" };
import ibuprofen from "./medicines/ibuprofen.json" with { type: "json" };
import indapamide from "./medicines/indapamide.json" with { type: "json" };
import insulinAspart from "./medicines/insulin-aspart.json" with { type: "json" };
import insulinDegludec from "./medicines/insulin-degludec.json" with { type: "json" };
import insulinGlargine from "./medicines/insulin-glargine.json" with { type: "json" };
import insulinLispro from "./medicines/insulin-lispro.json" with { type: "json" };
import ipratropiumInhaler from "./medicines/ipratropium-inhaler.json" with { type: "json" };
import ipratropiumNebuliserLiquid from "./medicines/ipratropium-nebuliser-liquid.json" with { type: "json" };
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
import lithium from "./medicines/lithium.json" with { type: "json" };
import loperamide from "./medicines/loperamide.json" with { type: "json" };
import loratadine from "./medicines/loratadine.json" with { type: "json" };
import lorazepam from "./medicines/lorazepam.json" with { type: "json" };
import losartan from "./medicines/losartan.json" with { type: "json" };
import macrogol from "./medicines/macrogol.json" with { type: "json" };
import mebeverine from "./medicines/mebeverine.json" with { type: "json" };
import memantine from "./medicines/memantine.json" with { type: "json" };
import mesalazine from "./medicines/mesalazine.json" with { type: "json" };
import metformin from "./medicines/metformin.json" with { type: "json" };
import methadoneOralSolution from "./medicines/methadone-oral-solution.json" with { type: "json" };
import methotrexateWeekly from "./medicines/methotrexate-weekly.json" with { type: "json" };
import metronidazole from "./medicines/metronidazole.json" with { type: "json" };
import mirabegron from "./medicines/mirabegron.json" with { type: "json" };
import mirtazapine from "./medicines/mirtazapine.json" with { type: "json" };
import mometasoneNasalSpray from "./medicines/mometasone-nasal-spray.json" with { type: "json" };
import montelukast from "./medicines/montelukast.json" with { type: "json" };
import morphineModifiedRelease from "./medicines/morphine-modified-release.json" with { type: "json" };
import morphineOralSolution from "./medicines/morphine-oral-solution.json" with { type: "json" };
import naproxen from "./medicines/naproxen.json" with { type: "json" };
import nicorandil from "./medicines/nicorandil.json" with { type: "json" };
import nifedipineModifiedRelease from "./medicines/nifedipine-modified-release.json" with { type: "json" };
import nitrofurantoin from "./medicines/nitrofurantoin.json" with { type: "json" };
import nystatinOralSuspension from "./medicines/nystatin-oral-suspension.json" with { type: "json" };
import olanzapine from "./medicines/olanzapine.json" with { type: "json" };
import omeprazole from "./medicines/omeprazole.json" with { type: "json" };
import oxybutynin from "./medicines/oxybutynin.json" with { type: "json" };
import oxybutyninPatch from "./medicines/oxybutynin-patch.json" with { type: "json" };
import pantoprazole from "./medicines/pantoprazole.json" with { type: "json" };
import paracetamol from "./medicines/paracetamol.json" with { type: "json" };
import paroxetine from "./medicines/paroxetine.json" with { type: "json" };
import phenoxymethylpenicillin from "./medicines/phenoxymethylpenicillin.json" with { type: "json" };
import phenytoin from "./medicines/phenytoin.json" with { type: "json" };
import pioglitazone from "./medicines/pioglitazone.json" with { type: "json" };
import pravastatin from "./medicines/pravastatin.json" with { type: "json" };
import prednisolone from "./medicines/prednisolone.json" with { type: "json" };
import pregabalin from "./medicines/pregabalin.json" with { type: "json" };
import prochlorperazine from "./medicines/prochlorperazine.json" with { type: "json" };
import progesteroneMicronised from "./medicines/progesterone-micronised.json" with { type: "json" };
import promethazine from "./medicines/promethazine.json" with { type: "json" };
import propranolol from "./medicines/propranolol.json" with { type: "json" };
import quetiapine from "./medicines/quetiapine.json" with { type: "json" };
import ramipril from "./medicines/ramipril.json" with { type: "json" };
import risperidone from "./medicines/risperidone.json" with { type: "json" };
import rivaroxaban from "./medicines/rivaroxaban.json" with { type: "json" };
import ropinirole from "./medicines/ropinirole.json" with { type: "json" };
import rosuvastatin from "./medicines/rosuvastatin.json" with { type: "json" };
import salbutamolInhaler from "./medicines/salbutamol-inhaler.json" with { type: "json" };
import semaglutideInjection from "./medicines/semaglutide-injection.json" with { type: "json" };
import senna from "./medicines/senna.json" with { type: "json" };
import sertraline from "./medicines/sertraline.json" with { type: "json" };
import sildenafil from "./medicines/sildenafil.json" with { type: "json" };
import sildenafilLungs from "./medicines/sildenafil-lungs.json" with { type: "json" };
import simvastatin from "./medicines/simvastatin.json" with { type: "json" };
import sitagliptin from "./medicines/sitagliptin.json" with { type: "json" };
import sodiumValproate from "./medicines/sodium-valproate.json" with { type: "json" };
import solifenacin from "./medicines/solifenacin.json" with { type: "json" };
import spironolactone from "./medicines/spironolactone.json" with { type: "json" };
import sulfasalazine from "./medicines/sulfasalazine.json" with { type: "json" };
import tacrolimusByBrand from "./medicines/tacrolimus-by-brand.json" with { type: "json" };
import tamsulosin from "./medicines/tamsulosin.json" with { type: "json" };
import temazepam from "./medicines/temazepam.json" with { type: "json" };
import theophyllineModifiedRelease from "./medicines/theophylline-modified-release.json" with { type: "json" };
import thiamine from "./medicines/thiamine.json" with { type: "json" };
import ticagrelor from "./medicines/ticagrelor.json" with { type: "json" };
import timololEyeDrops from "./medicines/timolol-eye-drops.json" with { type: "json" };
import tiotropiumInhaler from "./medicines/tiotropium-inhaler.json" with { type: "json" };
import topiramate from "./medicines/topiramate.json" with { type: "json" };
import tramadol from "./medicines/tramadol.json" with { type: "json" };
import trazodone from "./medicines/trazodone.json" with { type: "json" };
import trimethoprim from "./medicines/trimethoprim.json" with { type: "json" };
import umeclidiniumWithVilanterolInhaler from "./medicines/umeclidinium-with-vilanterol-inhaler.json" with { type: "json" };
import venlafaxine from "./medicines/venlafaxine.json" with { type: "json" };
import warfarin from "./medicines/warfarin.json" with { type: "json" };
import zopiclone from "./medicines/zopiclone.json" with { type: "json" };

export const entryFiles: readonly unknown[] = [
  aciclovir,
  aciclovirCream,
  alendronicAcid,
  allopurinol,
  amitriptyline,
  amlodipine,
  amoxicillin,
  apixaban,
  aripiprazole,
  aspirin75Mg,
  atenolol,
  atorvastatin,
  azathioprine,
  beclometasoneInhaler,
  beclometasoneWithFormoterolInhaler,
  bendroflumethiazide,
  betahistine,
  betamethasoneCreamOrOintment,
  bisoprolol,
  budesonideWithFormoterolInhaler,
  bumetanide,
  buprenorphinePatch,
  calciumCarbonateWithColecalciferol,
  candesartan,
  carbamazepine,
  carbocisteine,
  carvedilol,
  cefalexin,
  cetirizine,
  chloramphenicolEyeDrops,
  chlorphenamine,
  ciprofloxacin,
  citalopram,
  clarithromycin,
  clobetasoneCreamOrOintment,
  clopidogrel,
  coAmoxiclav,
  coCareldopaLevodopaWithCarbidopa,
  coCodamol,
  codeine,
  colchicine,
  colecalciferol,
  combinedPillEthinylestradiolWithLevonorgestrel,
  cyanocobalamin,
  cyclizine,
  dapagliflozin,
  desogestrel,
  diazepam,
  diclofenac,
  diclofenacGel,
  digoxin,
  diltiazemModifiedRelease,
  donepezil,
  doxazosin,
  doxycycline,
  dulaglutide,
  duloxetine,
  edoxaban,
  emollientCream,
  empagliflozin,
  erythromycin,
  escitalopram,
  esomeprazole,
  estradiolGel,
  estradiolPatch,
  etoricoxib,
  ezetimibe,
  famotidine,
  febuxostat,
  felodipine,
  fentanylPatch,
  ferrousFumarate,
  fexofenadine,
  finasteride,
  flucloxacillin,
  fluconazole,
  fluoxetine,
  fluticasoneNasalSpray,
  fluticasoneWithSalmeterolInhaler,
  folicAcid,
  furosemide,
  gabapentin,
  gliclazide,
  haloperidol,
  hydrocortisoneCream,
  hydroxocobalaminInjection,
  hydroxychloroquine,
  hypromelloseEyeDrops,
  ibuprofen,
  indapamide,
  insulinAspart,
  insulinDegludec,
  insulinGlargine,
  insulinLispro,
  ipratropiumInhaler,
  ipratropiumNebuliserLiquid,
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
  lithium,
  loperamide,
  loratadine,
  lorazepam,
  losartan,
  macrogol,
  mebeverine,
  memantine,
  mesalazine,
  metformin,
  methadoneOralSolution,
  methotrexateWeekly,
  metronidazole,
  mirabegron,
  mirtazapine,
  mometasoneNasalSpray,
  montelukast,
  morphineModifiedRelease,
  morphineOralSolution,
  naproxen,
  nicorandil,
  nifedipineModifiedRelease,
  nitrofurantoin,
  nystatinOralSuspension,
  olanzapine,
  omeprazole,
  oxybutynin,
  oxybutyninPatch,
  pantoprazole,
  paracetamol,
  paroxetine,
  phenoxymethylpenicillin,
  phenytoin,
  pioglitazone,
  pravastatin,
  prednisolone,
  pregabalin,
  prochlorperazine,
  progesteroneMicronised,
  promethazine,
  propranolol,
  quetiapine,
  ramipril,
  risperidone,
  rivaroxaban,
  ropinirole,
  rosuvastatin,
  salbutamolInhaler,
  semaglutideInjection,
  senna,
  sertraline,
  sildenafil,
  sildenafilLungs,
  simvastatin,
  sitagliptin,
  sodiumValproate,
  solifenacin,
  spironolactone,
  sulfasalazine,
  tacrolimusByBrand,
  tamsulosin,
  temazepam,
  theophyllineModifiedRelease,
  thiamine,
  ticagrelor,
  timololEyeDrops,
  tiotropiumInhaler,
  topiramate,
  tramadol,
  trazodone,
  trimethoprim,
  umeclidiniumWithVilanterolInhaler,
  venlafaxine,
  warfarin,
  zopiclone,
];
