import { expect, test } from "vitest";
import { maskBody, maskHeader, maskTarget } from "./mask.ts";

test.each([
  { name: "content-type", value: "application/json", shown: "application/json" },
  { name: "authorization", value: "Bearer abc.def", shown: "Bearer ***" },
  { name: "authorization", value: "abc", shown: "***" },
  {
    name: "authorization",
    value:
      "AWS4-HMAC-SHA256 Credential=AKID/20300101/us-east-1/connect/aws4_request, SignedHeaders=host, Signature=0123abc",
    shown:
      "AWS4-HMAC-SHA256 Credential=AKID/20300101/us-east-1/connect/aws4_request, SignedHeaders=host, Signature=***",
  },
  {
    name: "authorization",
    value: "HMAC-SHA256 SignedHeaders=x-ms-date;host&Signature=a+b/c=",
    shown: "HMAC-SHA256 SignedHeaders=x-ms-date;host&Signature=***",
  },
  { name: "x-amz-security-token", value: "token", shown: "***" },
  { name: "cookie", value: "a=b", shown: "***" },
])("the header $name: $value is shown as $shown", ({ name, value, shown }) => {
  expect(maskHeader(name, value)).toBe(shown);
});

test("signatures and tokens in a URL are masked, the rest is kept", () => {
  expect(maskTarget("/a?X-Amz-Signature=abc&X-Amz-Credential=AKID%2Fx&x-amz-security-token=t&b=sig#c")).toBe(
    "/a?X-Amz-Signature=***&X-Amz-Credential=AKID%2Fx&x-amz-security-token=***&b=sig#c",
  );
});

test.each([
  { text: '{"key":"v","name":"key"}', shown: '{"key":"***","name":"key"}' },
  { text: '{ "KEY" : "a\\"b" , "x":1}', shown: '{ "KEY" : "***" , "x":1}' },
  { text: '{"key":12,"clientSecret":null}', shown: '{"key":"***","clientSecret":"***"}' },
  { text: '{"key":"broken o', shown: '{"key":"***"' },
  { text: '{"keyhole":"v"}', shown: '{"keyhole":"v"}' },
  { text: "no json", shown: "no json" },
])("the body $text is shown as $shown", ({ text, shown }) => {
  expect(maskBody(text, ["key", "clientSecret"])).toBe(shown);
});

test("without secrets a body is shown as it is", () => {
  expect(maskBody('{"key":"v"}', [])).toBe('{"key":"v"}');
});

test.each([
  {
    type: "application/x-www-form-urlencoded",
    text: "a=b&token=s%26x&token%5Bk%5D=t&Token[l]=u&nottoken=v",
    shown: "a=b&token=***&token%5Bk%5D=***&Token[l]=***&nottoken=v",
  },
  { type: "application/x-www-form-urlencoded; charset=utf-8", text: "token=s", shown: "token=***" },
  {
    type: "multipart/form-data; boundary=b",
    text: '--b\r\ncontent-disposition: form-data; name="token"\r\ncontent-type: text/plain\r\n\r\ns\r\ns\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nv\r\n--b--\r\n',
    shown:
      '--b\r\ncontent-disposition: form-data; name="token"\r\ncontent-type: text/plain\r\n\r\n***\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nv\r\n--b--\r\n',
  },
  {
    type: "multipart/form-data; boundary=b",
    text: '--b\r\ncontent-disposition: form-data; filename="f"; name="token"\r\n\r\nbroken o',
    shown: '--b\r\ncontent-disposition: form-data; filename="f"; name="token"\r\n\r\n***',
  },
  { type: "text/plain", text: "token=s", shown: "token=s" },
])("the secrets of a form of $type are masked", ({ type, text, shown }) => {
  expect(maskBody(text, ["token"], type)).toBe(shown);
});
