"""Makes a label with the client that openapi-generator wrote, and reads a refusal: ADDRESS KEY REQUEST."""

import sys
from datetime import date

from openapi_client import ApiClient, Configuration
from openapi_client.api.fhir_api import FHIRApi
from openapi_client.api.labels_api import LabelsApi
from openapi_client.exceptions import ApiException
from openapi_client.models.approval import Approval
from openapi_client.models.directions_question import DirectionsQuestion
from openapi_client.models.fhir_medication_request import FhirMedicationRequest
from openapi_client.models.label_request import LabelRequest
from openapi_client.models.labels_answer import LabelsAnswer
from openapi_client.models.make_labels_request import MakeLabelsRequest
from openapi_client.models.problem import Problem
from openapi_client.models.refusal_code import RefusalCode


def check(right: bool, what: str) -> None:
    if not right:
        sys.exit(f"Python: {what}")


address, key, file = sys.argv[1:]
client = ApiClient(Configuration(host=address, access_token=key))
labels = LabelsApi(client)
with open(file, encoding="utf-8") as text:
    request = LabelRequest.from_json(text.read())

pdf = labels.make_labels(MakeLabelsRequest(request), format="pdf")
check(pdf.startswith(b"%PDF"), "no PDF came back")

# The same as JSON has its type too.
answer = LabelsAnswer.from_json(bytes(labels.make_labels(MakeLabelsRequest(request), format="json")).decode())
check(answer.labels[0].read_back.prescribed == request.directions.text, "the read-back is of other directions")

# A prescription keeps its fields, and what the query takes as JSON arrives as JSON.
with open("examples/fhir/medication-request.json", encoding="utf-8") as text:
    prescription = FhirMedicationRequest.from_json(text.read())
with open("examples/pharmacy.json", encoding="utf-8") as text:
    pharmacy = text.read()
of_fhir = FHIRApi(client).label_medication_request(
    prescription, dispensed_on=date(2026, 11, 22), stock="102x152", pharmacy=pharmacy, format="pdf"
)
check(of_fhir.startswith(b"%PDF"), "no PDF of a FHIR prescription came back")

understood = labels.interpret_directions(DirectionsQuestion(text="Take ONE tablet TWICE a day"))
check(understood.understood is True, "directions were not understood")
not_understood = labels.interpret_directions(DirectionsQuestion(text="Use as per plan B"))
check(not_understood.understood is False, "directions were understood")

# Directions that leave something open cannot be approved.
request.directions.text = "Take 2 tablets each day"
request.approval = Approval(by="A. Pharmacist", at="2026-11-22T10:30:00+00:00")
try:
    labels.make_labels(MakeLabelsRequest(request), format="pdf")
    check(False, "nothing was refused")
except ApiException as refused:
    check(refused.status == 422 and isinstance(refused.data, Problem), f"another end: {refused}")
    codes = [refusal.code for refusal in refused.data.refusals]
    check(codes == [RefusalCode.QUESTION_MINUS_OPEN], f"refused for {codes}")
print(f"Python: a label of {len(pdf)} bytes; refused as {codes[0].value}")
