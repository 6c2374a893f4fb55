/** @jest-environment jsdom */
import { readManifest } from "../../../src/workbench/page/manifest";

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>11111111-2222-3333-4444-555555555555</Id>
  <Version>1.2.0.0</Version>
  <DisplayName DefaultValue="Provet"><Override Locale="en-US" Value="The trial"/></DisplayName>
  <IconUrl DefaultValue="https://localhost/icon.png"/>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost/page.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <AllFormFactors>
        <ExtensionPoint xsi:type="CustomFunctions">
          <Metadata><SourceLocation resid="Meta"/></Metadata>
          <Namespace resid="Ns"/>
        </ExtensionPoint>
      </AllFormFactors>
      <DesktopFormFactor>
        <ExtensionPoint xsi:type="PrimaryCommandSurface">
          <CustomTab id="Tab">
            <Group id="First">
              <Label resid="GroupLabel"/>
              <Icon><bt:Image size="16" resid="Small"/></Icon>
              <Control xsi:type="Button" id="Open">
                <Label resid="OpenLabel"/>
                <Supertip><Title resid="OpenTitle"/><Description resid="OpenTip"/></Supertip>
                <Icon><bt:Image size="16" resid="Small"/><bt:Image size="32" resid="Large"/></Icon>
                <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/><Title resid="PaneTitle"/></Action>
              </Control>
              <Control xsi:type="Button" id="Run">
                <Label resid="RunLabel"/>
                <Supertip><Title resid="RunLabel"/><Description resid="OpenTip"/></Supertip>
                <Icon><bt:Image size="16" resid="Small"/></Icon>
                <Action xsi:type="ExecuteFunction"><FunctionName>runIt</FunctionName></Action>
              </Control>
            </Group>
            <Group id="Second"><Label resid="OpenLabel"/></Group>
            <Label resid="TabLabel"/>
          </CustomTab>
        </ExtensionPoint>
      </DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Small" DefaultValue="https://localhost/16.png"/>
        <bt:Image id="Large" DefaultValue="https://localhost/32.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="https://localhost/page.html"/>
        <bt:Url id="Meta" DefaultValue="https://localhost/sv.json"><bt:Override Locale="en-US" Value="https://localhost/en.json"/></bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Ns" DefaultValue="FC"/>
        <bt:String id="TabLabel" DefaultValue="Fliken"><bt:Override Locale="en-US" Value="The tab"/></bt:String>
        <bt:String id="GroupLabel" DefaultValue="Gruppen"/>
        <bt:String id="OpenLabel" DefaultValue="Öppna"><bt:Override Locale="en-US" Value="Open"/></bt:String>
        <bt:String id="OpenTitle" DefaultValue="Öppna panelen"/>
        <bt:String id="RunLabel" DefaultValue="Kör"/>
        <bt:String id="PaneTitle" DefaultValue="Panelens namn"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="OpenTip" DefaultValue="Vad den gör."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test("what the page shows of an add-in stands in its manifest", () => {
  const manifest = readManifest(xml, "sv-SE");
  expect(manifest).toMatchObject({
    id: "11111111-2222-3333-4444-555555555555",
    name: "Provet",
    icon: "https://localhost/icon.png",
    page: "https://localhost/page.html",
    paneTitle: "Panelens namn",
    namespace: "FC",
    metadata: "https://localhost/sv.json",
  });
  expect(manifest.tabs.map(({ id, label }) => [id, label])).toEqual([["Tab", "Fliken"]]);
  // A group's own icons and label are not taken for a button's.
  expect(manifest.tabs[0]?.groups.map(({ id, label, buttons }) => [id, label, buttons.length])).toEqual([
    ["First", "Gruppen", 2],
    ["Second", "Öppna", 0],
  ]);
  expect(manifest.tabs[0]?.groups[0]?.buttons).toEqual([
    {
      id: "Open",
      label: "Öppna",
      tipTitle: "Öppna panelen",
      tip: "Vad den gör.",
      icons: new Map([
        [16, "https://localhost/16.png"],
        [32, "https://localhost/32.png"],
      ]),
      action: { kind: "showTaskpane" },
    },
    {
      id: "Run",
      label: "Kör",
      tipTitle: "Kör",
      tip: "Vad den gör.",
      icons: new Map([[16, "https://localhost/16.png"]]),
      action: { kind: "executeFunction", name: "runIt" },
    },
  ]);
});

test("in another language with its own texts, and the default where it has none", () => {
  const manifest = readManifest(xml, "en-US");
  expect([
    manifest.name,
    manifest.metadata,
    manifest.tabs[0]?.label,
    manifest.tabs[0]?.groups[0]?.label,
  ]).toEqual(["The trial", "https://localhost/en.json", "The tab", "Gruppen"]);
  expect(readManifest(xml, "de-DE").tabs[0]?.label).toBe("Fliken");
});

test("a broken manifest is refused", () => {
  expect(() => readManifest(xml.replace("</Resources>", ""), "sv-SE")).toThrow("not well-formed");
  expect(() => readManifest(xml.replace(/<IconUrl[^>]*>/, ""), "sv-SE")).toThrow("no IconUrl");
});
