"use strict";
export const checkpointRequest = validate10;
const schema11 = {"$id":"checkpointRequest","type":"object","properties":{"CheckpointToken":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[A-Za-z0-9+/]+={0,2}$"},"ClientToken":{"type":["string","null"],"minLength":1,"maxLength":64,"pattern":"^[\\x21-\\x7E]+$"},"Updates":{"type":["array","null"],"items":{"type":"object","properties":{"Id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9_-]+$"},"Type":{"type":"string","enum":["EXECUTION","CONTEXT","STEP","WAIT","CALLBACK","CHAINED_INVOKE"]},"Action":{"type":"string","enum":["START","SUCCEED","FAIL","RETRY","CANCEL"]},"ParentId":{"type":["string","null"],"minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9_-]+$"},"Name":{"type":["string","null"],"minLength":1,"maxLength":256,"pattern":"^[\\x20-\\x7E]+$"},"SubType":{"type":["string","null"],"minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_-]+$"},"Payload":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[],"additionalProperties":false},"ContextOptions":{"type":["object","null"],"properties":{"ReplayChildren":{"type":["boolean","null"]}},"required":[],"additionalProperties":false},"StepOptions":{"type":["object","null"],"properties":{"NextAttemptDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":31622400}},"required":[],"additionalProperties":false},"WaitOptions":{"type":["object","null"],"properties":{"WaitSeconds":{"type":["integer","null"],"minimum":1,"maximum":31622400}},"required":[],"additionalProperties":false},"CallbackOptions":{"type":["object","null"],"properties":{"TimeoutSeconds":{"type":["integer","null"],"minimum":0,"maximum":99999999},"HeartbeatTimeoutSeconds":{"type":["integer","null"],"minimum":0,"maximum":99999999}},"required":[],"additionalProperties":false},"ChainedInvokeOptions":{"type":["object","null"],"properties":{"FunctionName":{"type":["string","null"],"minLength":1,"maxLength":256,"pattern":"^(?:arn:.*|(?:(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?)$"},"TenantId":{"type":["string","null"],"minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9._:/=+\\-@ ]+$"},"XAmznTraceId":{"type":["string","null"],"minLength":0,"maxLength":8192}},"required":[],"additionalProperties":false}},"required":["Id","Type","Action"],"additionalProperties":false}}},"required":["CheckpointToken"],"additionalProperties":false};
const pattern0 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern1 = new RegExp("^[\\x21-\\x7E]+$", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const pattern4 = new RegExp("^[\\x20-\\x7E]+$", "u");
const pattern6 = new RegExp("^(?:arn:.*|(?:(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?)$", "u");
const pattern7 = new RegExp("^[a-zA-Z0-9._:/=+\\-@ ]+$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="checkpointRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.CheckpointToken === undefined) && (missing0 = "CheckpointToken")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "CheckpointToken") || (key0 === "ClientToken")) || (key0 === "Updates"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.CheckpointToken !== undefined){
let data0 = data.CheckpointToken;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate10.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(data0.length < 1){
validate10.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate10.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ClientToken !== undefined){
let data1 = data.ClientToken;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate10.errors = [{instancePath:instancePath+"/ClientToken",schemaPath:"#/properties/ClientToken/type",keyword:"type",params:{type: schema11.properties.ClientToken.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate10.errors = [{instancePath:instancePath+"/ClientToken",schemaPath:"#/properties/ClientToken/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data1.length < 1){
validate10.errors = [{instancePath:instancePath+"/ClientToken",schemaPath:"#/properties/ClientToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data1)){
validate10.errors = [{instancePath:instancePath+"/ClientToken",schemaPath:"#/properties/ClientToken/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""}];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Updates !== undefined){
let data2 = data.Updates;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates",schemaPath:"#/properties/Updates/type",keyword:"type",params:{type: schema11.properties.Updates.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.Id === undefined) && (missing1 = "Id")) || ((data3.Type === undefined) && (missing1 = "Type"))) || ((data3.Action === undefined) && (missing1 = "Action"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0,schemaPath:"#/properties/Updates/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(func2.call(schema11.properties.Updates.items.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0,schemaPath:"#/properties/Updates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.Id !== undefined){
let data4 = data3.Id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 64){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Id",schemaPath:"#/properties/Updates/items/properties/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data4.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Id",schemaPath:"#/properties/Updates/items/properties/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data4)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Id",schemaPath:"#/properties/Updates/items/properties/Id/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Id",schemaPath:"#/properties/Updates/items/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.Type !== undefined){
let data5 = data3.Type;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Type",schemaPath:"#/properties/Updates/items/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data5 === "EXECUTION") || (data5 === "CONTEXT")) || (data5 === "STEP")) || (data5 === "WAIT")) || (data5 === "CALLBACK")) || (data5 === "CHAINED_INVOKE"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Type",schemaPath:"#/properties/Updates/items/properties/Type/enum",keyword:"enum",params:{allowedValues: schema11.properties.Updates.items.properties.Type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.Action !== undefined){
let data6 = data3.Action;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Action",schemaPath:"#/properties/Updates/items/properties/Action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data6 === "START") || (data6 === "SUCCEED")) || (data6 === "FAIL")) || (data6 === "RETRY")) || (data6 === "CANCEL"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Action",schemaPath:"#/properties/Updates/items/properties/Action/enum",keyword:"enum",params:{allowedValues: schema11.properties.Updates.items.properties.Action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.ParentId !== undefined){
let data7 = data3.ParentId;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ParentId",schemaPath:"#/properties/Updates/items/properties/ParentId/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ParentId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(typeof data7 === "string"){
if(data7.length > 64){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ParentId",schemaPath:"#/properties/Updates/items/properties/ParentId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data7.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ParentId",schemaPath:"#/properties/Updates/items/properties/ParentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data7)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ParentId",schemaPath:"#/properties/Updates/items/properties/ParentId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""}];
return false;
}
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.Name !== undefined){
let data8 = data3.Name;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Name",schemaPath:"#/properties/Updates/items/properties/Name/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Name.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 256){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Name",schemaPath:"#/properties/Updates/items/properties/Name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data8.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Name",schemaPath:"#/properties/Updates/items/properties/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data8)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Name",schemaPath:"#/properties/Updates/items/properties/Name/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7E]+$"},message:"must match pattern \""+"^[\\x20-\\x7E]+$"+"\""}];
return false;
}
}
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.SubType !== undefined){
let data9 = data3.SubType;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/SubType",schemaPath:"#/properties/Updates/items/properties/SubType/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.SubType.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 32){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/SubType",schemaPath:"#/properties/Updates/items/properties/SubType/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(data9.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/SubType",schemaPath:"#/properties/Updates/items/properties/SubType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data9)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/SubType",schemaPath:"#/properties/Updates/items/properties/SubType/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""}];
return false;
}
}
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.Payload !== undefined){
let data10 = data3.Payload;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Payload",schemaPath:"#/properties/Updates/items/properties/Payload/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Payload.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.Error !== undefined){
let data11 = data3.Error;
const _errs25 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error",schemaPath:"#/properties/Updates/items/properties/Error/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key2 in data11){
if(!((((key2 === "ErrorMessage") || (key2 === "ErrorType")) || (key2 === "ErrorData")) || (key2 === "StackTrace"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error",schemaPath:"#/properties/Updates/items/properties/Error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.ErrorMessage !== undefined){
let data12 = data11.ErrorMessage;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error/ErrorMessage",schemaPath:"#/properties/Updates/items/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.ErrorType !== undefined){
let data13 = data11.ErrorType;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error/ErrorType",schemaPath:"#/properties/Updates/items/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.ErrorData !== undefined){
let data14 = data11.ErrorData;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error/ErrorData",schemaPath:"#/properties/Updates/items/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.StackTrace !== undefined){
let data15 = data11.StackTrace;
const _errs34 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error/StackTrace",schemaPath:"#/properties/Updates/items/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs34){
if(Array.isArray(data15)){
var valid4 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(typeof data15[i1] !== "string"){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/Error/StackTrace/" + i1,schemaPath:"#/properties/Updates/items/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.ContextOptions !== undefined){
let data17 = data3.ContextOptions;
const _errs38 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ContextOptions",schemaPath:"#/properties/Updates/items/properties/ContextOptions/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ContextOptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs40 = errors;
for(const key3 in data17){
if(!(key3 === "ReplayChildren")){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ContextOptions",schemaPath:"#/properties/Updates/items/properties/ContextOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.ReplayChildren !== undefined){
let data18 = data17.ReplayChildren;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ContextOptions/ReplayChildren",schemaPath:"#/properties/Updates/items/properties/ContextOptions/properties/ReplayChildren/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ContextOptions.properties.ReplayChildren.type},message:"must be boolean,null"}];
return false;
}
}
}
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.StepOptions !== undefined){
let data19 = data3.StepOptions;
const _errs43 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/StepOptions",schemaPath:"#/properties/Updates/items/properties/StepOptions/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.StepOptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs45 = errors;
for(const key4 in data19){
if(!(key4 === "NextAttemptDelaySeconds")){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/StepOptions",schemaPath:"#/properties/Updates/items/properties/StepOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.NextAttemptDelaySeconds !== undefined){
let data20 = data19.NextAttemptDelaySeconds;
const _errs46 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/StepOptions/NextAttemptDelaySeconds",schemaPath:"#/properties/Updates/items/properties/StepOptions/properties/NextAttemptDelaySeconds/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.StepOptions.properties.NextAttemptDelaySeconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs46){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 31622400 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/StepOptions/NextAttemptDelaySeconds",schemaPath:"#/properties/Updates/items/properties/StepOptions/properties/NextAttemptDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400},message:"must be <= 31622400"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/StepOptions/NextAttemptDelaySeconds",schemaPath:"#/properties/Updates/items/properties/StepOptions/properties/NextAttemptDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.WaitOptions !== undefined){
let data21 = data3.WaitOptions;
const _errs48 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/WaitOptions",schemaPath:"#/properties/Updates/items/properties/WaitOptions/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.WaitOptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs48){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs50 = errors;
for(const key5 in data21){
if(!(key5 === "WaitSeconds")){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/WaitOptions",schemaPath:"#/properties/Updates/items/properties/WaitOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data21.WaitSeconds !== undefined){
let data22 = data21.WaitSeconds;
const _errs51 = errors;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/WaitOptions/WaitSeconds",schemaPath:"#/properties/Updates/items/properties/WaitOptions/properties/WaitSeconds/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.WaitOptions.properties.WaitSeconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs51){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 31622400 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/WaitOptions/WaitSeconds",schemaPath:"#/properties/Updates/items/properties/WaitOptions/properties/WaitSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400},message:"must be <= 31622400"}];
return false;
}
else {
if(data22 < 1 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/WaitOptions/WaitSeconds",schemaPath:"#/properties/Updates/items/properties/WaitOptions/properties/WaitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
var valid2 = _errs48 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.CallbackOptions !== undefined){
let data23 = data3.CallbackOptions;
const _errs53 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.CallbackOptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs53){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs55 = errors;
for(const key6 in data23){
if(!((key6 === "TimeoutSeconds") || (key6 === "HeartbeatTimeoutSeconds"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data23.TimeoutSeconds !== undefined){
let data24 = data23.TimeoutSeconds;
const _errs56 = errors;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/TimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/TimeoutSeconds/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.CallbackOptions.properties.TimeoutSeconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs56){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 99999999 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/TimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/TimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999},message:"must be <= 99999999"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/TimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/TimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data23.HeartbeatTimeoutSeconds !== undefined){
let data25 = data23.HeartbeatTimeoutSeconds;
const _errs58 = errors;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/HeartbeatTimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/HeartbeatTimeoutSeconds/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.CallbackOptions.properties.HeartbeatTimeoutSeconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs58){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 99999999 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/HeartbeatTimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/HeartbeatTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999},message:"must be <= 99999999"}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/CallbackOptions/HeartbeatTimeoutSeconds",schemaPath:"#/properties/Updates/items/properties/CallbackOptions/properties/HeartbeatTimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var valid2 = _errs53 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.ChainedInvokeOptions !== undefined){
let data26 = data3.ChainedInvokeOptions;
const _errs60 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ChainedInvokeOptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs60){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs62 = errors;
for(const key7 in data26){
if(!(((key7 === "FunctionName") || (key7 === "TenantId")) || (key7 === "XAmznTraceId"))){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data26.FunctionName !== undefined){
let data27 = data26.FunctionName;
const _errs63 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/FunctionName",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/FunctionName/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ChainedInvokeOptions.properties.FunctionName.type},message:"must be string,null"}];
return false;
}
if(errors === _errs63){
if(typeof data27 === "string"){
if(data27.length > 256){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/FunctionName",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/FunctionName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data27.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/FunctionName",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/FunctionName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data27)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/FunctionName",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/FunctionName/pattern",keyword:"pattern",params:{pattern: "^(?:arn:.*|(?:(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?)$"},message:"must match pattern \""+"^(?:arn:.*|(?:(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?)$"+"\""}];
return false;
}
}
}
}
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.TenantId !== undefined){
let data28 = data26.TenantId;
const _errs65 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/TenantId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/TenantId/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ChainedInvokeOptions.properties.TenantId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs65){
if(typeof data28 === "string"){
if(data28.length > 256){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/TenantId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/TenantId/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data28.length < 1){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/TenantId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/TenantId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data28)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/TenantId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/TenantId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._:/=+\\-@ ]+$"},message:"must match pattern \""+"^[a-zA-Z0-9._:/=+\\-@ ]+$"+"\""}];
return false;
}
}
}
}
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.XAmznTraceId !== undefined){
let data29 = data26.XAmznTraceId;
const _errs67 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/XAmznTraceId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/XAmznTraceId/type",keyword:"type",params:{type: schema11.properties.Updates.items.properties.ChainedInvokeOptions.properties.XAmznTraceId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs67){
if(typeof data29 === "string"){
if(data29.length > 8192){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/XAmznTraceId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/XAmznTraceId/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(data29.length < 0){
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0+"/ChainedInvokeOptions/XAmznTraceId",schemaPath:"#/properties/Updates/items/properties/ChainedInvokeOptions/properties/XAmznTraceId/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"}];
return false;
}
}
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/Updates/" + i0,schemaPath:"#/properties/Updates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const checkpointResponse = validate11;
const schema12 = {"$id":"checkpointResponse","type":"object","properties":{"CheckpointToken":{"type":["string","null"]},"NewExecutionState":{"$ref":"statePage"}},"required":["NewExecutionState"]};
const schema13 = {"$id":"statePage","type":"object","properties":{"Operations":{"type":["array","null"],"items":{"$ref":"operation"}},"NextMarker":{"type":["string","null"]}},"required":[]};
const schema14 = {"$id":"operation","type":"object","properties":{"Id":{"type":"string"},"Type":{"type":"string"},"Status":{"type":"string"},"ParentId":{"type":["string","null"]},"Name":{"type":["string","null"]},"SubType":{"type":["string","null"]},"ExecutionDetails":{"type":["object","null"],"properties":{"InputPayload":{"type":["string","null"]}},"required":[]},"ContextDetails":{"type":["object","null"],"properties":{"ReplayChildren":{"type":["boolean","null"]},"Result":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[]}},"required":[]},"StepDetails":{"type":["object","null"],"properties":{"Attempt":{"type":["integer","null"]},"Result":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[]}},"required":[]},"WaitDetails":{"type":["object","null"],"properties":{},"required":[]},"CallbackDetails":{"type":["object","null"],"properties":{"CallbackId":{"type":["string","null"]},"Result":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[]}},"required":[]},"ChainedInvokeDetails":{"type":["object","null"],"properties":{"Result":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[]}},"required":[]}},"required":["Id","Type","Status"]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="statePage" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Operations !== undefined){
let data0 = data.Operations;
const _errs1 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations",schemaPath:"#/properties/Operations/type",keyword:"type",params:{type: schema13.properties.Operations.type},message:"must be array,null"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((((data1.Id === undefined) && (missing0 = "Id")) || ((data1.Type === undefined) && (missing0 = "Type"))) || ((data1.Status === undefined) && (missing0 = "Status"))){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0,schemaPath:"operation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.Id !== undefined){
const _errs6 = errors;
if(typeof data1.Id !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/Id",schemaPath:"operation/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.Type !== undefined){
const _errs8 = errors;
if(typeof data1.Type !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/Type",schemaPath:"operation/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.Status !== undefined){
const _errs10 = errors;
if(typeof data1.Status !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/Status",schemaPath:"operation/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ParentId !== undefined){
let data5 = data1.ParentId;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ParentId",schemaPath:"operation/properties/ParentId/type",keyword:"type",params:{type: schema14.properties.ParentId.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.Name !== undefined){
let data6 = data1.Name;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/Name",schemaPath:"operation/properties/Name/type",keyword:"type",params:{type: schema14.properties.Name.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.SubType !== undefined){
let data7 = data1.SubType;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/SubType",schemaPath:"operation/properties/SubType/type",keyword:"type",params:{type: schema14.properties.SubType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ExecutionDetails !== undefined){
let data8 = data1.ExecutionDetails;
const _errs18 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ExecutionDetails",schemaPath:"operation/properties/ExecutionDetails/type",keyword:"type",params:{type: schema14.properties.ExecutionDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.InputPayload !== undefined){
let data9 = data8.InputPayload;
if((typeof data9 !== "string") && (data9 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ExecutionDetails/InputPayload",schemaPath:"operation/properties/ExecutionDetails/properties/InputPayload/type",keyword:"type",params:{type: schema14.properties.ExecutionDetails.properties.InputPayload.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ContextDetails !== undefined){
let data10 = data1.ContextDetails;
const _errs22 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails",schemaPath:"operation/properties/ContextDetails/type",keyword:"type",params:{type: schema14.properties.ContextDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ReplayChildren !== undefined){
let data11 = data10.ReplayChildren;
const _errs24 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/ReplayChildren",schemaPath:"operation/properties/ContextDetails/properties/ReplayChildren/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.ReplayChildren.type},message:"must be boolean,null"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.Result !== undefined){
let data12 = data10.Result;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Result",schemaPath:"operation/properties/ContextDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.Error !== undefined){
let data13 = data10.Error;
const _errs28 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error",schemaPath:"operation/properties/ContextDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.ErrorMessage !== undefined){
let data14 = data13.ErrorMessage;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error/ErrorMessage",schemaPath:"operation/properties/ContextDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.ErrorType !== undefined){
let data15 = data13.ErrorType;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error/ErrorType",schemaPath:"operation/properties/ContextDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.ErrorData !== undefined){
let data16 = data13.ErrorData;
const _errs34 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error/ErrorData",schemaPath:"operation/properties/ContextDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.StackTrace !== undefined){
let data17 = data13.StackTrace;
const _errs36 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error/StackTrace",schemaPath:"operation/properties/ContextDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs36){
if(Array.isArray(data17)){
var valid7 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs38 = errors;
if(typeof data17[i1] !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ContextDetails/Error/StackTrace/" + i1,schemaPath:"operation/properties/ContextDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.StepDetails !== undefined){
let data19 = data1.StepDetails;
const _errs40 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails",schemaPath:"operation/properties/StepDetails/type",keyword:"type",params:{type: schema14.properties.StepDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Attempt !== undefined){
let data20 = data19.Attempt;
const _errs42 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Attempt",schemaPath:"operation/properties/StepDetails/properties/Attempt/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Attempt.type},message:"must be integer,null"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.Result !== undefined){
let data21 = data19.Result;
const _errs44 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Result",schemaPath:"operation/properties/StepDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.Error !== undefined){
let data22 = data19.Error;
const _errs46 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error",schemaPath:"operation/properties/StepDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs46){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.ErrorMessage !== undefined){
let data23 = data22.ErrorMessage;
const _errs48 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error/ErrorMessage",schemaPath:"operation/properties/StepDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.ErrorType !== undefined){
let data24 = data22.ErrorType;
const _errs50 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error/ErrorType",schemaPath:"operation/properties/StepDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.ErrorData !== undefined){
let data25 = data22.ErrorData;
const _errs52 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error/ErrorData",schemaPath:"operation/properties/StepDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.StackTrace !== undefined){
let data26 = data22.StackTrace;
const _errs54 = errors;
if((!(Array.isArray(data26))) && (data26 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error/StackTrace",schemaPath:"operation/properties/StepDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs54){
if(Array.isArray(data26)){
var valid10 = true;
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(typeof data26[i2] !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/StepDetails/Error/StackTrace/" + i2,schemaPath:"operation/properties/StepDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs56 === errors;
if(!valid10){
break;
}
}
}
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.WaitDetails !== undefined){
let data28 = data1.WaitDetails;
const _errs58 = errors;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/WaitDetails",schemaPath:"operation/properties/WaitDetails/type",keyword:"type",params:{type: schema14.properties.WaitDetails.type},message:"must be object,null"}];
return false;
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.CallbackDetails !== undefined){
let data29 = data1.CallbackDetails;
const _errs60 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails",schemaPath:"operation/properties/CallbackDetails/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs60){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.CallbackId !== undefined){
let data30 = data29.CallbackId;
const _errs62 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/CallbackId",schemaPath:"operation/properties/CallbackDetails/properties/CallbackId/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.CallbackId.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.Result !== undefined){
let data31 = data29.Result;
const _errs64 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Result",schemaPath:"operation/properties/CallbackDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.Error !== undefined){
let data32 = data29.Error;
const _errs66 = errors;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error",schemaPath:"operation/properties/CallbackDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs66){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.ErrorMessage !== undefined){
let data33 = data32.ErrorMessage;
const _errs68 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error/ErrorMessage",schemaPath:"operation/properties/CallbackDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.ErrorType !== undefined){
let data34 = data32.ErrorType;
const _errs70 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error/ErrorType",schemaPath:"operation/properties/CallbackDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.ErrorData !== undefined){
let data35 = data32.ErrorData;
const _errs72 = errors;
if((typeof data35 !== "string") && (data35 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error/ErrorData",schemaPath:"operation/properties/CallbackDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.StackTrace !== undefined){
let data36 = data32.StackTrace;
const _errs74 = errors;
if((!(Array.isArray(data36))) && (data36 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error/StackTrace",schemaPath:"operation/properties/CallbackDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs74){
if(Array.isArray(data36)){
var valid13 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
const _errs76 = errors;
if(typeof data36[i3] !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/CallbackDetails/Error/StackTrace/" + i3,schemaPath:"operation/properties/CallbackDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs76 === errors;
if(!valid13){
break;
}
}
}
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var valid3 = _errs60 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ChainedInvokeDetails !== undefined){
let data38 = data1.ChainedInvokeDetails;
const _errs78 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails",schemaPath:"operation/properties/ChainedInvokeDetails/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs78){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.Result !== undefined){
let data39 = data38.Result;
const _errs80 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Result",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data38.Error !== undefined){
let data40 = data38.Error;
const _errs82 = errors;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs82){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.ErrorMessage !== undefined){
let data41 = data40.ErrorMessage;
const _errs84 = errors;
if((typeof data41 !== "string") && (data41 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error/ErrorMessage",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.ErrorType !== undefined){
let data42 = data40.ErrorType;
const _errs86 = errors;
if((typeof data42 !== "string") && (data42 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error/ErrorType",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.ErrorData !== undefined){
let data43 = data40.ErrorData;
const _errs88 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error/ErrorData",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.StackTrace !== undefined){
let data44 = data40.StackTrace;
const _errs90 = errors;
if((!(Array.isArray(data44))) && (data44 !== null)){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error/StackTrace",schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs90){
if(Array.isArray(data44)){
var valid16 = true;
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
const _errs92 = errors;
if(typeof data44[i4] !== "string"){
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0+"/ChainedInvokeDetails/Error/StackTrace/" + i4,schemaPath:"operation/properties/ChainedInvokeDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs92 === errors;
if(!valid16){
break;
}
}
}
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
var valid3 = _errs78 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/Operations/" + i0,schemaPath:"operation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.NextMarker !== undefined){
let data46 = data.NextMarker;
const _errs94 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
validate12.errors = [{instancePath:instancePath+"/NextMarker",schemaPath:"#/properties/NextMarker/type",keyword:"type",params:{type: schema13.properties.NextMarker.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="checkpointResponse" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NewExecutionState === undefined) && (missing0 = "NewExecutionState")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.CheckpointToken !== undefined){
let data0 = data.CheckpointToken;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate11.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/type",keyword:"type",params:{type: schema12.properties.CheckpointToken.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.NewExecutionState !== undefined){
const _errs3 = errors;
if(!(validate12(data.NewExecutionState, {instancePath:instancePath+"/NewExecutionState",parentData:data,parentDataProperty:"NewExecutionState",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const statePage = validate12;

export const operation = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="operation" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.Id === undefined) && (missing0 = "Id")) || ((data.Type === undefined) && (missing0 = "Type"))) || ((data.Status === undefined) && (missing0 = "Status"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Id !== undefined){
const _errs1 = errors;
if(typeof data.Id !== "string"){
validate14.errors = [{instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Type !== undefined){
const _errs3 = errors;
if(typeof data.Type !== "string"){
validate14.errors = [{instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Status !== undefined){
const _errs5 = errors;
if(typeof data.Status !== "string"){
validate14.errors = [{instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ParentId !== undefined){
let data3 = data.ParentId;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate14.errors = [{instancePath:instancePath+"/ParentId",schemaPath:"#/properties/ParentId/type",keyword:"type",params:{type: schema14.properties.ParentId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Name !== undefined){
let data4 = data.Name;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate14.errors = [{instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema14.properties.Name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SubType !== undefined){
let data5 = data.SubType;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate14.errors = [{instancePath:instancePath+"/SubType",schemaPath:"#/properties/SubType/type",keyword:"type",params:{type: schema14.properties.SubType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ExecutionDetails !== undefined){
let data6 = data.ExecutionDetails;
const _errs13 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate14.errors = [{instancePath:instancePath+"/ExecutionDetails",schemaPath:"#/properties/ExecutionDetails/type",keyword:"type",params:{type: schema14.properties.ExecutionDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.InputPayload !== undefined){
let data7 = data6.InputPayload;
if((typeof data7 !== "string") && (data7 !== null)){
validate14.errors = [{instancePath:instancePath+"/ExecutionDetails/InputPayload",schemaPath:"#/properties/ExecutionDetails/properties/InputPayload/type",keyword:"type",params:{type: schema14.properties.ExecutionDetails.properties.InputPayload.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ContextDetails !== undefined){
let data8 = data.ContextDetails;
const _errs17 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails",schemaPath:"#/properties/ContextDetails/type",keyword:"type",params:{type: schema14.properties.ContextDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ReplayChildren !== undefined){
let data9 = data8.ReplayChildren;
const _errs19 = errors;
if((typeof data9 !== "boolean") && (data9 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/ReplayChildren",schemaPath:"#/properties/ContextDetails/properties/ReplayChildren/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.ReplayChildren.type},message:"must be boolean,null"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.Result !== undefined){
let data10 = data8.Result;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Result",schemaPath:"#/properties/ContextDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.Error !== undefined){
let data11 = data8.Error;
const _errs23 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error",schemaPath:"#/properties/ContextDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.ErrorMessage !== undefined){
let data12 = data11.ErrorMessage;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error/ErrorMessage",schemaPath:"#/properties/ContextDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.ErrorType !== undefined){
let data13 = data11.ErrorType;
const _errs27 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error/ErrorType",schemaPath:"#/properties/ContextDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.ErrorData !== undefined){
let data14 = data11.ErrorData;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error/ErrorData",schemaPath:"#/properties/ContextDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.StackTrace !== undefined){
let data15 = data11.StackTrace;
const _errs31 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error/StackTrace",schemaPath:"#/properties/ContextDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.ContextDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs31){
if(Array.isArray(data15)){
var valid4 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(typeof data15[i0] !== "string"){
validate14.errors = [{instancePath:instancePath+"/ContextDetails/Error/StackTrace/" + i0,schemaPath:"#/properties/ContextDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.StepDetails !== undefined){
let data17 = data.StepDetails;
const _errs35 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails",schemaPath:"#/properties/StepDetails/type",keyword:"type",params:{type: schema14.properties.StepDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.Attempt !== undefined){
let data18 = data17.Attempt;
const _errs37 = errors;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Attempt",schemaPath:"#/properties/StepDetails/properties/Attempt/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Attempt.type},message:"must be integer,null"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.Result !== undefined){
let data19 = data17.Result;
const _errs39 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Result",schemaPath:"#/properties/StepDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.Error !== undefined){
let data20 = data17.Error;
const _errs41 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error",schemaPath:"#/properties/StepDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.ErrorMessage !== undefined){
let data21 = data20.ErrorMessage;
const _errs43 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error/ErrorMessage",schemaPath:"#/properties/StepDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.ErrorType !== undefined){
let data22 = data20.ErrorType;
const _errs45 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error/ErrorType",schemaPath:"#/properties/StepDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.ErrorData !== undefined){
let data23 = data20.ErrorData;
const _errs47 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error/ErrorData",schemaPath:"#/properties/StepDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.StackTrace !== undefined){
let data24 = data20.StackTrace;
const _errs49 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error/StackTrace",schemaPath:"#/properties/StepDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.StepDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs49){
if(Array.isArray(data24)){
var valid7 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
const _errs51 = errors;
if(typeof data24[i1] !== "string"){
validate14.errors = [{instancePath:instancePath+"/StepDetails/Error/StackTrace/" + i1,schemaPath:"#/properties/StepDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs51 === errors;
if(!valid7){
break;
}
}
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.WaitDetails !== undefined){
let data26 = data.WaitDetails;
const _errs53 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate14.errors = [{instancePath:instancePath+"/WaitDetails",schemaPath:"#/properties/WaitDetails/type",keyword:"type",params:{type: schema14.properties.WaitDetails.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.CallbackDetails !== undefined){
let data27 = data.CallbackDetails;
const _errs55 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails",schemaPath:"#/properties/CallbackDetails/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.CallbackId !== undefined){
let data28 = data27.CallbackId;
const _errs57 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/CallbackId",schemaPath:"#/properties/CallbackDetails/properties/CallbackId/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.CallbackId.type},message:"must be string,null"}];
return false;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.Result !== undefined){
let data29 = data27.Result;
const _errs59 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Result",schemaPath:"#/properties/CallbackDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.Error !== undefined){
let data30 = data27.Error;
const _errs61 = errors;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error",schemaPath:"#/properties/CallbackDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs61){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.ErrorMessage !== undefined){
let data31 = data30.ErrorMessage;
const _errs63 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error/ErrorMessage",schemaPath:"#/properties/CallbackDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.ErrorType !== undefined){
let data32 = data30.ErrorType;
const _errs65 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error/ErrorType",schemaPath:"#/properties/CallbackDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.ErrorData !== undefined){
let data33 = data30.ErrorData;
const _errs67 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error/ErrorData",schemaPath:"#/properties/CallbackDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.StackTrace !== undefined){
let data34 = data30.StackTrace;
const _errs69 = errors;
if((!(Array.isArray(data34))) && (data34 !== null)){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error/StackTrace",schemaPath:"#/properties/CallbackDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.CallbackDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs69){
if(Array.isArray(data34)){
var valid10 = true;
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
const _errs71 = errors;
if(typeof data34[i2] !== "string"){
validate14.errors = [{instancePath:instancePath+"/CallbackDetails/Error/StackTrace/" + i2,schemaPath:"#/properties/CallbackDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs71 === errors;
if(!valid10){
break;
}
}
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ChainedInvokeDetails !== undefined){
let data36 = data.ChainedInvokeDetails;
const _errs73 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails",schemaPath:"#/properties/ChainedInvokeDetails/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs73){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.Result !== undefined){
let data37 = data36.Result;
const _errs75 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Result",schemaPath:"#/properties/ChainedInvokeDetails/properties/Result/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.Error !== undefined){
let data38 = data36.Error;
const _errs77 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error",schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs77){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.ErrorMessage !== undefined){
let data39 = data38.ErrorMessage;
const _errs79 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error/ErrorMessage",schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.ErrorType !== undefined){
let data40 = data38.ErrorType;
const _errs81 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error/ErrorType",schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.ErrorData !== undefined){
let data41 = data38.ErrorData;
const _errs83 = errors;
if((typeof data41 !== "string") && (data41 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error/ErrorData",schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.StackTrace !== undefined){
let data42 = data38.StackTrace;
const _errs85 = errors;
if((!(Array.isArray(data42))) && (data42 !== null)){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error/StackTrace",schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema14.properties.ChainedInvokeDetails.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs85){
if(Array.isArray(data42)){
var valid13 = true;
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
const _errs87 = errors;
if(typeof data42[i3] !== "string"){
validate14.errors = [{instancePath:instancePath+"/ChainedInvokeDetails/Error/StackTrace/" + i3,schemaPath:"#/properties/ChainedInvokeDetails/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs87 === errors;
if(!valid13){
break;
}
}
}
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

export const errorObject = validate15;
const schema16 = {"$id":"errorObject","type":"object","properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[],"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="errorObject" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "ErrorMessage") || (key0 === "ErrorType")) || (key0 === "ErrorData")) || (key0 === "StackTrace"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ErrorMessage !== undefined){
let data0 = data.ErrorMessage;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate15.errors = [{instancePath:instancePath+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",params:{type: schema16.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ErrorType !== undefined){
let data1 = data.ErrorType;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate15.errors = [{instancePath:instancePath+"/ErrorType",schemaPath:"#/properties/ErrorType/type",keyword:"type",params:{type: schema16.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ErrorData !== undefined){
let data2 = data.ErrorData;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate15.errors = [{instancePath:instancePath+"/ErrorData",schemaPath:"#/properties/ErrorData/type",keyword:"type",params:{type: schema16.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.StackTrace !== undefined){
let data3 = data.StackTrace;
const _errs8 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate15.errors = [{instancePath:instancePath+"/StackTrace",schemaPath:"#/properties/StackTrace/type",keyword:"type",params:{type: schema16.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate15.errors = [{instancePath:instancePath+"/StackTrace/" + i0,schemaPath:"#/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const invocationEvent = validate16;
const schema17 = {"$id":"invocationEvent","type":"object","properties":{"DurableExecutionArn":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$"},"CheckpointToken":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[A-Za-z0-9+/]+={0,2}$"},"InitialExecutionState":{"$ref":"statePage"},"UpdatedOperationIds":{"type":["array","null"],"items":{"type":"string"}}},"required":["DurableExecutionArn","CheckpointToken","InitialExecutionState"]};
const pattern8 = new RegExp("^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="invocationEvent" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.DurableExecutionArn === undefined) && (missing0 = "DurableExecutionArn")) || ((data.CheckpointToken === undefined) && (missing0 = "CheckpointToken"))) || ((data.InitialExecutionState === undefined) && (missing0 = "InitialExecutionState"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.DurableExecutionArn !== undefined){
let data0 = data.DurableExecutionArn;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 1024){
validate16.errors = [{instancePath:instancePath+"/DurableExecutionArn",schemaPath:"#/properties/DurableExecutionArn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(data0.length < 1){
validate16.errors = [{instancePath:instancePath+"/DurableExecutionArn",schemaPath:"#/properties/DurableExecutionArn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate16.errors = [{instancePath:instancePath+"/DurableExecutionArn",schemaPath:"#/properties/DurableExecutionArn/pattern",keyword:"pattern",params:{pattern: "^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$"},message:"must match pattern \""+"^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$"+"\""}];
return false;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/DurableExecutionArn",schemaPath:"#/properties/DurableExecutionArn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.CheckpointToken !== undefined){
let data1 = data.CheckpointToken;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 2048){
validate16.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(data1.length < 1){
validate16.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate16.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/CheckpointToken",schemaPath:"#/properties/CheckpointToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InitialExecutionState !== undefined){
const _errs5 = errors;
if(!(validate12(data.InitialExecutionState, {instancePath:instancePath+"/InitialExecutionState",parentData:data,parentDataProperty:"InitialExecutionState",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.UpdatedOperationIds !== undefined){
let data3 = data.UpdatedOperationIds;
const _errs6 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate16.errors = [{instancePath:instancePath+"/UpdatedOperationIds",schemaPath:"#/properties/UpdatedOperationIds/type",keyword:"type",params:{type: schema17.properties.UpdatedOperationIds.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data3[i0] !== "string"){
validate16.errors = [{instancePath:instancePath+"/UpdatedOperationIds/" + i0,schemaPath:"#/properties/UpdatedOperationIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const functionOutput = validate18;
const schema18 = {"$id":"functionOutput","type":"object","properties":{"Status":{"type":["string","null"]},"Result":{"type":["string","null"]},"Error":{"type":["object","null"],"properties":{"ErrorMessage":{"type":["string","null"]},"ErrorType":{"type":["string","null"]},"ErrorData":{"type":["string","null"]},"StackTrace":{"type":["array","null"],"items":{"type":"string"}}},"required":[]}},"required":[]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="functionOutput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Status !== undefined){
let data0 = data.Status;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate18.errors = [{instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: schema18.properties.Status.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Result !== undefined){
let data1 = data.Result;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate18.errors = [{instancePath:instancePath+"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type: schema18.properties.Result.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Error !== undefined){
let data2 = data.Error;
const _errs5 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate18.errors = [{instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: schema18.properties.Error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.ErrorMessage !== undefined){
let data3 = data2.ErrorMessage;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate18.errors = [{instancePath:instancePath+"/Error/ErrorMessage",schemaPath:"#/properties/Error/properties/ErrorMessage/type",keyword:"type",params:{type: schema18.properties.Error.properties.ErrorMessage.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.ErrorType !== undefined){
let data4 = data2.ErrorType;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate18.errors = [{instancePath:instancePath+"/Error/ErrorType",schemaPath:"#/properties/Error/properties/ErrorType/type",keyword:"type",params:{type: schema18.properties.Error.properties.ErrorType.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.ErrorData !== undefined){
let data5 = data2.ErrorData;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate18.errors = [{instancePath:instancePath+"/Error/ErrorData",schemaPath:"#/properties/Error/properties/ErrorData/type",keyword:"type",params:{type: schema18.properties.Error.properties.ErrorData.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.StackTrace !== undefined){
let data6 = data2.StackTrace;
const _errs13 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate18.errors = [{instancePath:instancePath+"/Error/StackTrace",schemaPath:"#/properties/Error/properties/StackTrace/type",keyword:"type",params:{type: schema18.properties.Error.properties.StackTrace.type},message:"must be array,null"}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate18.errors = [{instancePath:instancePath+"/Error/StackTrace/" + i0,schemaPath:"#/properties/Error/properties/StackTrace/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

export const functionError = validate19;
const schema19 = {"$id":"functionError","type":"object","properties":{"errorType":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"errorData":{"type":["string","null"]},"stackTrace":{"type":["array","null"]},"trace":{"type":["array","null"]}},"required":[]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="functionError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorType !== undefined){
let data0 = data.errorType;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate19.errors = [{instancePath:instancePath+"/errorType",schemaPath:"#/properties/errorType/type",keyword:"type",params:{type: schema19.properties.errorType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorMessage !== undefined){
let data1 = data.errorMessage;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate19.errors = [{instancePath:instancePath+"/errorMessage",schemaPath:"#/properties/errorMessage/type",keyword:"type",params:{type: schema19.properties.errorMessage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorData !== undefined){
let data2 = data.errorData;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate19.errors = [{instancePath:instancePath+"/errorData",schemaPath:"#/properties/errorData/type",keyword:"type",params:{type: schema19.properties.errorData.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackTrace !== undefined){
let data3 = data.stackTrace;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate19.errors = [{instancePath:instancePath+"/stackTrace",schemaPath:"#/properties/stackTrace/type",keyword:"type",params:{type: schema19.properties.stackTrace.type},message:"must be array,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined){
let data4 = data.trace;
const _errs9 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate19.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: schema19.properties.trace.type},message:"must be array,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
