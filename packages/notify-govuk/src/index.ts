// @plainlabel/notify-govuk: text messages by GOV.UK Notify, behind the service's port for notifiers.
export * from "./govukNotifier.ts";
