import type { CallNode } from "../syntax/tree.ts";
import { types } from "../types/type.ts";
import type { Binder, Bound, FunctionDefinition } from "./binder.ts";
import { error } from "./binder.ts";
import { messages } from "./messages.ts";

/** Functions that other hosts of the language have and this one does not. They are said to be unsupported, never guessed. */
export const unsupportedFunctions: ReadonlySet<string> = new Set([
  "AsType",
  "IsType",
  "Collect",
  "ClearCollect",
  "Clear",
  "Patch",
  "Remove",
  "RemoveIf",
  "Update",
  "UpdateIf",
  "UpdateContext",
  "Set",
  "Navigate",
  "Back",
  "Notify",
  "Refresh",
  "Relate",
  "Unrelate",
  "Defaults",
  "DataSourceInfo",
  "Choices",
  "Summarize",
  "Join",
  "GroupBy",
  "Ungroup",
  "ColorValue",
  "ColorFade",
  "RGBA",
  "Color",
  "Param",
  "User",
  "Launch",
  "Download",
  "Exit",
  "Trace",
  "Assert",
  "SetProperty",
  "Select",
  "Reset",
  "SubmitForm",
  "NewForm",
  "EditForm",
  "ViewForm",
  "SaveData",
  "LoadData",
  "ClearData",
  "Copy",
  "Concurrent",
  "Distance",
  "ReadNFC",
  "RequestHide",
  "Revert",
  "Validate",
  "ValidateRecord",
  "Calendar",
  "Clock",
  "OptionSetInfo",
  "AISummarize",
  "AIReply",
  "AISentiment",
  "AITranslate",
  "AIExtract",
  "AIClassify",
  "Copilot",
  "Type",
  "RecordInfo",
]);

/** Checks a call: the function, the number of arguments, then whatever the function itself checks. */
export function bindCall(binder: Binder, node: CallNode): Bound {
  const { name } = node.head;
  const definition = binder.functions.get(name);
  const switchedOff = definition?.needs !== undefined && !binder.enabled[definition.needs];
  if (!definition || switchedOff) {
    const known = switchedOff || unsupportedFunctions.has(name);
    error(binder, node, known ? messages.notSupported(name) : messages.unknownFunction(name));
    return { node, type: types.error, run: () => null };
  }
  const countMessage = checkCount(definition, node.args.length);
  if (countMessage !== undefined) {
    for (const arg of node.args) binder.bind(arg);
    error(binder, node, countMessage);
    error(binder, node.head, messages.invalidArguments(name));
    return { node, type: types.error, run: () => null };
  }
  return { node, ...definition.bind({ binder, node, args: node.args }) };
}

function checkCount(definition: FunctionDefinition, count: number): string | undefined {
  const { minArgs, maxArgs, odd } = definition;
  if (odd && count % 2 === 0) return messages.argumentCountOdd(count);
  if (count >= minArgs && count <= maxArgs) return undefined;
  if (minArgs === maxArgs) return messages.argumentCount(count, minArgs);
  return maxArgs === Infinity
    ? messages.argumentCountAtLeast(count, minArgs)
    : messages.argumentCountBetween(count, minArgs, maxArgs);
}
