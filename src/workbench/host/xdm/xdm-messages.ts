/** The envelope of Office on the web's channel between the host's page and the add-in's: one JSON text each way. */
interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

export interface XdmRequest extends XdmMessage {
  readonly _actionType: number;
}

export const MessageType = { Request: 0, Response: 1 } as const;
export const RequestType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ResponseType = { Calling: 0, Eventing: 1 } as const;
export const ChannelError = { None: 0, NotHandled: -2 } as const;

/** Ids under which `executeMethod` asks for one thing or another. */
export const Dispatch = {
  SettingsLoad: 75,
  SettingsSave: 76,
  RichApiRequest: 93,
  CommandCompleted: 94,
} as const;

/** Office's own error numbers, in the answer to an `executeMethod`. */
export const OfficeError = { None: 0, Internal: 5001 } as const;

/** What the client tells of keys that are the host's (`OSF.AgaveHostAction.KeyboardShortcuts`): the code is that of the key's capital letter. */
export const keyboardShortcut = 39;
export interface PressedKeys {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}
