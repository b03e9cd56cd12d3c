<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Apache-2.0 (licence of its repository; the page of the weights names none)</source>
        <translation>Apache-2.0（其仓库的许可证；权重的网页没有注明许可证）</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Creative Commons, version not named (“cc”; in November 2023 its page said CC BY 4.0)</source>
        <translation>Creative Commons，未注明版本（“cc”；2023 年 11 月其网页注明为 CC BY 4.0）</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 0.8 million captions of aerial and drone images, of which most were made from boxes and masks of objects. RSICD and RSITMD were among its training data.</source>
        <translation>用航空影像和无人机影像的 80 万条说明文字训练，其中大多数由目标的矩形框和掩膜生成。其训练数据包含 RSICD 和 RSITMD。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 400 million captioned pictures of the web, of which few are aerial: it knows everyday words best.</source>
        <translation>用网络上 4 亿张带说明文字的图片训练，其中航空影像很少：它最熟悉日常用词。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions.</source>
        <translation>用 RS5M 训练：从网络筛选出的 300 万张带说明文字的图片，以及 200 万张带生成的说明文字的卫星影像。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. It looks at each tile at 336 pixels instead of 224.</source>
        <translation>用 RS5M 训练：从网络筛选出的 300 万张带说明文字的图片，以及 200 万张带生成的说明文字的卫星影像。它以 336 像素而不是 224 像素查看每个瓦片。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD and RSITMD together: strong on what their captions name.</source>
        <translation>用 RS5M 训练：从网络筛选出的 300 万张带说明文字的图片，以及 200 万张带生成的说明文字的卫星影像。然后用 RSICD 和 RSITMD 一起微调：擅长其说明文字所提及的内容。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD. Others who tuned it measured about 34, not 38, on RSICD.</source>
        <translation>用 RS5M 训练：从网络筛选出的 300 万张带说明文字的图片，以及 200 万张带生成的说明文字的卫星影像。然后用 RSICD 微调。其他人微调后在 RSICD 上测得的约为 34，而不是 38。</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSICD, %</source>
        <translation>RSICD 上的平均召回率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSITMD, %</source>
        <translation>RSITMD 上的平均召回率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on AID, %</source>
        <translation>AID 上的零样本 top-1 准确率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on EuroSAT, %</source>
        <translation>EuroSAT 上的零样本 top-1 准确率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on ImageNet, %</source>
        <translation>ImageNet 上的零样本 top-1 准确率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on RESISC45, %</source>
        <translation>RESISC45 上的零样本 top-1 准确率 (%)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1, mean of 12 sets, %</source>
        <translation>零样本 top-1 准确率，12 个数据集的均值 (%)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Adding the model was cancelled.</source>
        <translation>已取消添加模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Check that you may write there.</source>
        <translation>请检查您在该处是否有写入权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Choose the folder, or the zip, that the training package exported.</source>
        <translation>请选择训练包导出的文件夹或 zip 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Close what uses it, for example another QGIS, and try again.</source>
        <translation>请关闭正在使用它的程序（例如另一个 QGIS），然后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>It is damaged or was replaced: get the bundle again from its source.</source>
        <translation>它已损坏或被替换：请从来源处重新获取模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Only models that were added with “Add” can be removed.</source>
        <translation>只能移除通过“添加”加入的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card is not of the kind that this version reads</source>
        <translation>其模型卡不是此版本能读取的类型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card lacks {key}</source>
        <translation>其模型卡缺少 {key}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card names the file {name}</source>
        <translation>其模型卡列出了文件 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>the number of cards in it is {n}</source>
        <translation>其中有 {n} 个模型卡</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be deleted: {reason}.</source>
        <translation>无法删除 {model}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be moved to {path}: {reason}.</source>
        <translation>无法将 {model} 移动到 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} was not added here and stays.</source>
        <translation>{model} 不是在此处添加的，将予以保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} in {path} is not the file that its card describes.</source>
        <translation>{path} 中的 {name} 不是其模型卡所描述的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{path} is no model bundle: {reason}.</source>
        <translation>{path} 不是模型包：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/__init__.py"/>
        <source>The index that is there stays as it is.</source>
        <translation>现有索引保持不变。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Check its path.</source>
        <translation>请检查其路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Choose the area again in another reference system, or set up the engine again.</source>
        <translation>请用另一个参照系重新选择区域，或重新设置引擎。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Correct or remove that feature, or export the file again.</source>
        <translation>请更正或移除该要素，或重新导出文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Draw at least one polygon.</source>
        <translation>请至少绘制一个多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>请将其重新导出为 GeoPackage (.gpkg) 或 GeoJSON (.geojson)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>请将其导出为 GeoPackage (.gpkg) 或 GeoJSON (.geojson)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it in the raster&#x27;s coordinate reference system.</source>
        <translation>请用栅格的坐标参照系导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give minx,miny,maxx,maxy in this order.</source>
        <translation>请按 minx,miny,maxx,maxy 的顺序给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update the engine&#x27;s environment.</source>
        <translation>请用 --bbox-crs 指定矩形框的参照系，例如 EPSG:4326，或更新引擎的环境。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name a file in it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name one of these: {names}.</source>
        <translation>请指定以下之一：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the area again, or none for the whole raster.</source>
        <translation>请重新指定区域；若要使用整个栅格，则不指定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the layer that is meant, as in {path}:{layer}.</source>
        <translation>请指定要用的图层，例如 {path}:{layer}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest that the index records of {path} is damaged: {reason}.</source>
        <translation>索引为 {path} 记录的感兴趣区已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest {area} cannot be brought into the coordinates of {path}: {reason}.</source>
        <translation>无法将感兴趣区 {area} 转换到 {path} 的坐标：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The box {box} has no area.</source>
        <translation>矩形框 {box} 没有面积。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The file of polygons {path} does not exist.</source>
        <translation>多边形文件 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The geometry of feature {n} of {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path} 中要素 {n} 的几何图形：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The polygons of {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path} 的多边形：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The reference system {crs} is not known here.</source>
        <translation>此处不认识参照系 {crs}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} 中没有图层 {layer}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has several layers with polygons: {names}.</source>
        <translation>{path} 有多个含有多边形的图层：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} holds no polygon.</source>
        <translation>{path} 中没有多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is a folder, not a file of polygons.</source>
        <translation>{path} 是文件夹，不是多边形文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is no GeoPackage with a layer of polygons.</source>
        <translation>{path} 不是含有多边形图层的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is of a kind that is not read as polygons.</source>
        <translation>{path} 的类型不能作为多边形读取。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Check that it is whole and that you may read it.</source>
        <translation>请检查它是否完整，以及您是否有读取权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>请选择一个 .safetensors 文件，或由 torch.save 保存的文件 (.pt, .bin)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>请选择一个 CLIP 检查点：.safetensors 文件，或由 torch.save 保存的文件 (.pt, .bin)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of {known}; training exports bundles of others.</source>
        <translation>请选择 {known} 的检查点；其他架构的模型包由训练导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint that is one file, as open_clip_model.safetensors.</source>
        <translation>请选择单文件的检查点，例如 open_clip_model.safetensors。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {higher}.</source>
        <translation>请选择精度 {higher}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {lower}.</source>
        <translation>请选择精度 {lower}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the same model&#x27;s file for open_clip, as open_clip_model.safetensors.</source>
        <translation>请选择同一模型用于 open_clip 的文件，例如 open_clip_model.safetensors。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Convert it again; if that fails too, please report it with the name of the checkpoint.</source>
        <translation>请重新转换；如果仍然失败，请连同检查点的名称一起报告。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Did you mean {meant}? Known are {known}, each also with {quick}.</source>
        <translation>您是否想用 {meant}？已知的有 {known}，每个还有带 {quick} 的版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Fetch the file: run git lfs pull in its repository, or download it from its page.</source>
        <translation>请获取该文件：在其仓库中运行 git lfs pull，或从其网页下载。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Free some space, choose a folder on another disk, or a lower precision.</source>
        <translation>请释放一些空间，选择另一磁盘上的文件夹，或选择较低的精度。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get it again, and compare its size with the one that its source names.</source>
        <translation>请重新获取，并将其大小与来源处标明的大小比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file from another source, best as .safetensors.</source>
        <translation>请从其他来源获取该文件，最好是 .safetensors 格式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file itself, as with the button for the download on that page.</source>
        <translation>请获取文件本身，例如用该网页上的下载按钮。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Give three, such as 60,300,2000.</source>
        <translation>请给出三个值，例如 60,300,2000。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Known are {known}, each also with {quick}.</source>
        <translation>已知的有 {known}，每个还有带 {quick} 的版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Leave the architecture out to have it told from the file, or choose another file.</source>
        <translation>请省略架构，由文件自动识别，或选择另一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name a new folder for the bundle.</source>
        <translation>请为模型包指定一个新文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name {quick}, or leave the architecture out.</source>
        <translation>请指定 {quick}，或省略架构。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU.</source>
        <translation>OpenAI 用 QuickGELU 训练了 {path} 中的权重，而 {name} 计算的是 GELU。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The architecture {name} is not one that can be converted.</source>
        <translation>架构 {name} 不能转换。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The bundle needs {needs} GB on the disk of {path}, which has {free} GB left.</source>
        <translation>模型包在 {path} 所在磁盘上需要 {needs} GB，而该磁盘仅剩 {free} GB。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint is damaged: get it again.</source>
        <translation>检查点已损坏：请重新获取。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} cannot be read: {reason}.</source>
        <translation>无法读取检查点 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it was run.</source>
        <translation>检查点 {path} 有危险：{reason}，而权重并不需要这样做。其中的任何代码都没有运行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The conversion was cancelled; nothing was written.</source>
        <translation>转换已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted model has no answer to {query} on the sample scene; the bundle was not written.</source>
        <translation>转换后的模型在示例场景中对 {query} 没有应答；未写入模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted {name} features agree with the checkpoint&#x27;s only to a cosine of {cosine}; the bundle was not written.</source>
        <translation>转换后的 {name} 特征与检查点的特征仅一致到余弦值 {cosine}；未写入模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The ground sizes {sizes} are not three numbers, from the smallest to the largest.</source>
        <translation>地面尺寸 {sizes} 不是从小到大的三个值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} has numbers that are too large for half precision.</source>
        <translation>权重 {name} 含有超出半精度范围的数值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} holds something that is no number.</source>
        <translation>权重 {name} 含有非数值内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} are of no architecture that can be converted here. For {name}, {reason}.</source>
        <translation>{path} 中的权重不属于此处可转换的任何架构。对于 {name}，{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} have the names of Hugging Face&#x27;s transformers.</source>
        <translation>{path} 中的权重使用的是 Hugging Face transformers 的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There are no weights in {path}.</source>
        <translation>{path} 中没有权重。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There is no checkpoint {path}.</source>
        <translation>检查点 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>请将其解压，然后选择 .safetensors 文件或由 torch.save 保存的文件 (.pt, .bin)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors.</source>
        <translation>请在装有 PyTorch 的地方重新保存：{command}。或者获取其 .safetensors 格式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>a tensor of it reaches beyond its numbers</source>
        <translation>其中一个张量超出了数据范围</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has an opcode that no file of weights has ({code})</source>
        <translation>其中有权重文件不会有的操作码（{code}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has no table of tensors</source>
        <translation>其中没有张量表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name} of {shape} instead of {wanted}</source>
        <translation>其中 {name} 为 {shape}，而不是 {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name}, which has no place in it</source>
        <translation>其中有不应出现的 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its end is missing</source>
        <translation>它有 {n} 个字节，缺少结尾</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its table of tensors ends behind them</source>
        <translation>它有 {n} 个字节，而其张量表的结尾在此之后</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} of {all} B</source>
        <translation>它只有 {n} 个字节，应为 {all} 个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds a {kind}, not weights with names</source>
        <translation>其中是 {kind}，没有按名称存放的权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds numbers of the type {kind}</source>
        <translation>其中含有 {kind} 类型的数值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write and holds nothing</source>
        <translation>它是并非由 PyTorch 写入的 zip 文件，且内容为空</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write, with {name} in it</source>
        <translation>它是并非由 PyTorch 写入的 zip 文件，其中有 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip with {name} in it, which has to be unpacked first</source>
        <translation>它是含有 {name} 的 zip 文件，须先解压</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is cut off, or damaged</source>
        <translation>它不完整或已损坏</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is neither safetensors nor a file of torch.save</source>
        <translation>它既不是 safetensors，也不是由 torch.save 保存的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks the numbers {name}</source>
        <translation>缺少数值 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks {name}</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it was packed anew, with compression</source>
        <translation>它被重新打包并压缩过</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its numbers are in the byte order of another kind of computer</source>
        <translation>其数值采用另一类计算机的字节序</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is cut off</source>
        <translation>其张量表不完整</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is damaged</source>
        <translation>其张量表已损坏</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is too long</source>
        <translation>其张量表过长</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged ({reason})</source>
        <translation>其 zip 已损坏（{reason}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged or incomplete ({reason})</source>
        <translation>其 zip 已损坏或不完整（{reason}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>opening it as PyTorch does would run {code}</source>
        <translation>按 PyTorch 的方式打开会运行 {code}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB.</source>
        <translation>{model} 的 {name} 以 {precision} 存储时有 {size} GB，而一个 ONNX 文件最多容纳 {most} GB。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} begins with zeros, as a download that never came.</source>
        <translation>{path} 以零开头，可能是未完成的下载。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} cannot be read as a checkpoint: {reason}.</source>
        <translation>无法将 {path} 作为检查点读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} holds no weights of {name}: {reason}.</source>
        <translation>{path} 中没有 {name} 的权重：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a file of {kind}, not a checkpoint.</source>
        <translation>{path} 是 {kind} 文件，不是检查点。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a folder, not a checkpoint.</source>
        <translation>{path} 是文件夹，不是检查点。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file of {size} MB.</source>
        <translation>{path} 是 Git LFS 指针，即代表一个 {size} MB 文件的说明。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file.</source>
        <translation>{path} 是 Git LFS 指针，即代表一个文件的说明。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a table of the parts of a checkpoint, not the weights.</source>
        <translation>{path} 是检查点各部分的列表，不是权重。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a text that begins with {text}, not a checkpoint: a server may have sent that in place of the file.</source>
        <translation>{path} 是以 {text} 开头的文本，不是检查点：可能是服务器发送了它来代替该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a web page: the server sent that in place of the file, as where the address is that of a page about it, or where one has to log in.</source>
        <translation>{path} 是网页：服务器发送了它来代替该文件，例如因为地址是介绍该文件的网页，或需要登录。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is an archive of {kind}, not a checkpoint.</source>
        <translation>{path} 是 {kind} 归档文件，不是检查点。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is empty: nothing of the file was fetched.</source>
        <translation>{path} 是空的：没有获取到文件的任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is only the beginning of a checkpoint: {reason}.</source>
        <translation>{path} 只是检查点的开头部分：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is there already.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} was saved by a PyTorch before 1.6, or is a pickle of something else.</source>
        <translation>{path} 由 1.6 之前的 PyTorch 保存，或是其他内容的 pickle 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;bands&#x27; are {n}, not one or three</source>
        <translation>&#x27;bands&#x27; 有 {n} 个，而不是一个或三个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;cells&#x27; are {cells}, more than the raster has pixels</source>
        <translation>&#x27;cells&#x27; 为 {cells}，多于栅格的像素数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;files&#x27; lists {name}, which is no name of a file in its folder</source>
        <translation>&#x27;files&#x27; 列出了 {name}，它不是其文件夹中的文件名</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;fingerprint.sources&#x27; names a file that cannot be</source>
        <translation>&#x27;fingerprint.sources&#x27; 指定了一个不可能存在的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;ranges&#x27; go beyond the windows of the raster</source>
        <translation>&#x27;ranges&#x27; 超出了栅格的窗口</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; has a range that ends before it begins</source>
        <translation>&#x27;stretch&#x27; 中有一个范围的终点在起点之前</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; is no list of three ranges</source>
        <translation>&#x27;stretch&#x27; 不是由三个范围组成的列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;validity&#x27; is no base64</source>
        <translation>&#x27;validity&#x27; 不是 base64</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;window_px&#x27; of {path} makes more windows than there can be</source>
        <translation>{path} 的 &#x27;window_px&#x27; 产生的窗口过多</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a caption is empty</source>
        <translation>有一条说明文字为空</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is cut short</source>
        <translation>有一个几何图形不完整</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is not in the form that a GeoPackage has</source>
        <translation>有一个几何图形不是 GeoPackage 的几何图形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry of kind {kind} is no polygon</source>
        <translation>有一个类型为 {kind} 的几何图形不是多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} has a coordinate that is no number</source>
        <translation>{quote} 的一个区域含有非数值的坐标</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of points</source>
        <translation>{quote} 的一个区域不是点列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of three or more points x, y</source>
        <translation>{quote} 的一个区域不是由三个或更多 x, y 点组成的列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>an array is of no kind that is known</source>
        <translation>有一个数组的类型未知</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} has sketches of another rank than others</source>
        <translation>数据块 {block} 的概要与其他数据块的秩不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} holds tiles that belong to another block</source>
        <translation>数据块 {block} 含有其他数据块的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>blocks hold embeddings of different kinds</source>
        <translation>各数据块含有不同类型的嵌入向量</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has no column {name}</source>
        <translation>其中没有列 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles of a raster that it does not know</source>
        <translation>其中的瓦片属于它不认识的栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles that are no windows of their raster</source>
        <translation>其中的瓦片不是其栅格的窗口</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles without extent</source>
        <translation>其中有无范围的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of queries</source>
        <translation>它不是查询列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of texts</source>
        <translation>它不是文本列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it names no photograph</source>
        <translation>其中没有指定照片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its JSON is nested too deeply</source>
        <translation>其 JSON 嵌套过深</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds lists of another length</source>
        <translation>其列 {name} 含有长度不同的列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds no lists</source>
        <translation>其列 {name} 中不是列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its map of valid cells is no blob</source>
        <translation>其有效单元格图不是 blob</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its path names no file</source>
        <translation>其路径没有指定文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its tiles are not numbered in their order</source>
        <translation>其瓦片没有按顺序编号</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>no JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the envelope of a geometry is unknown</source>
        <translation>有一个几何图形的外包矩形类型未知</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the limits of &#x27;presence&#x27; do not rise from weak to strong</source>
        <translation>&#x27;presence&#x27; 的界限没有从弱到强递增</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells cannot be unpacked ({reason})</source>
        <translation>无法解包有效单元格图（{reason}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells has not as many as the heatmap: {n}</source>
        <translation>有效单元格图与热力图的 {n} 个单元格不符</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the scales {scales} with an overlap of {overlap} make no tiles</source>
        <translation>尺度 {scales} 与重叠 {overlap} 无法产生瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the tile size {text} is not understood</source>
        <translation>无法理解瓦片大小 {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are no list of ranges</source>
        <translation>数据块的窗口不是范围列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are none of its raster</source>
        <translation>数据块的窗口不属于其栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>tiles do not say in which row and column they are</source>
        <translation>瓦片没有说明自己所在的行和列</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} has {n} B, not {wanted}</source>
        <translation>{name} 有 {n} 个字节，而不是 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} holds what is no number</source>
        <translation>{name} 含有非数值内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is empty</source>
        <translation>{name} 为空</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is no JSON object</source>
        <translation>{name} 不是 JSON 对象</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is {value}, not {wanted}</source>
        <translation>{name} 为 {value}，而不是{wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{quote} has no regions</source>
        <translation>{quote} 没有区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>A taught search is compared with what it was before, not with another model or index.</source>
        <translation>示教搜索是与其之前的情况比较，而不是与另一个模型或索引比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Another evaluation is still going on.</source>
        <translation>另一个评估仍在进行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Both a model and indexes are given to compare with.</source>
        <translation>同时给出了用于比较的模型和索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Check that labels and rasters are of the same place, and their reference systems.</source>
        <translation>请检查标签与栅格是否位于同一地点，以及它们的参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Evaluate with smaller tiles or larger polygons, without an area, or with labels that say where something is.</source>
        <translation>请使用更小的瓦片或更大的多边形，不限定区域，或使用说明目标位置的标签来评估。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give only one of the two.</source>
        <translation>请给出二者之一。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give the taught search, or what to compare with, but not both.</source>
        <translation>请给出示教搜索或比较对象，但不要两者都给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Index it with the same tile size, scales and overlap, or name the model to compare with instead of its index: then this is done for you.</source>
        <translation>请用相同的瓦片大小、尺度和重叠为它建立索引，或指定要比较的模型来代替其索引：这些便会自动完成。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split.</source>
        <translation>请指定含有 split 字段的文件，例如由地图制作的样本对的 blocks.gpkg，或不指定子集。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name an index of the same rasters, or a model to compare with.</source>
        <translation>请指定相同栅格的索引，或要比较的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name one of these splits: {names}.</source>
        <translation>请指定以下子集之一：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the field in which the labels say that, or a query that makes it of a label.</source>
        <translation>请指定标签中说明这一点的字段，或由标签构成的查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the file of the blocks as the area, or leave the split out.</source>
        <translation>请将地块文件指定为区域，或省略子集。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No label of {path} touches a raster (rasters: {n}, first {raster}).</source>
        <translation>{path} 中没有标签与 {raster} 或 {n} 个栅格中的其他栅格相交。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No polygon of {path} is of the split {split}.</source>
        <translation>{path} 中没有属于子集 {split} 的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, and none holds half a polygon.</source>
        <translation>没有瓦片显示 {path} 的 {n} 个类别中的任何一个：没有瓦片被覆盖四分之一，也没有瓦片包含半个多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Put {place} where it belongs.</source>
        <translation>请将 {place} 放到应在的位置。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Repair it, or evaluate without it.</source>
        <translation>请修复它，或在评估时不使用它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The evaluation was cancelled.</source>
        <translation>评估已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The index {path} does not hold {raster}, so that there is nothing to compare.</source>
        <translation>索引 {path} 中没有 {raster}，因此没有可比较的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The polygons of {path} do not say of which split they are.</source>
        <translation>{path} 的多边形没有说明属于哪个子集。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The query {template} has no place for the label.</source>
        <translation>查询 {template} 中没有放置标签的位置。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The search {path} was taught for “{query}”, which no label asks for: {labels}.</source>
        <translation>搜索 {path} 是为“{query}”示教的，而没有标签询问它：{labels}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The split “{split}” is asked for, but no area that is divided into splits.</source>
        <translation>指定了子集“{split}”，但没有指定划分为子集的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Wait for it to end, or cancel it first.</source>
        <translation>请等待它结束，或先将其取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{first} and {second} cut {raster} into other tiles, so that their metrics do not compare. Tiles of the one that the other has not: {n} of {all}.</source>
        <translation>{first} 与 {second} 将 {raster} 切成了不同的瓦片：前者 {all} 个瓦片中有 {n} 个在后者中不存在，因此其指标无法比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{path} cannot be indexed for the evaluation: {reason}</source>
        <translation>无法为评估给 {path} 建立索引：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>A database cannot be used: {reason}.</source>
        <translation>无法使用数据库：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that the files are what they should be.</source>
        <translation>请检查这些文件是否正确。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that you may read it and write to its folder.</source>
        <translation>请检查您是否有权读取它并写入其文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the disk and that the file is complete.</source>
        <translation>请检查磁盘，以及文件是否完整。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the file and the disk.</source>
        <translation>请检查文件和磁盘。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name: a part of it is a file, not a folder.</source>
        <translation>请检查名称：其中一部分是文件，而不是文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names of the files, and that none of them is damaged.</source>
        <translation>请检查文件名，以及其中是否有损坏的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the pattern and the folder.</source>
        <translation>请检查模式和文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Choose a place where you may write.</source>
        <translation>请选择您有写入权限的位置。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>请关闭其他程序，或减少一次处理的文件数。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Create it or choose another folder.</source>
        <translation>请创建它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and run it again.</source>
        <translation>请释放一些空间，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give it a shorter name.</source>
        <translation>请给它一个较短的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give its path.</source>
        <translation>请给出其路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give smaller numbers.</source>
        <translation>请给出较小的数字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Its links go round in a circle: mend or remove them.</source>
        <translation>其链接形成了循环：请修复或移除这些链接。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name a file that ends in {suffix}.</source>
        <translation>请指定以 {suffix} 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name an index, or a folder that has some.</source>
        <translation>请指定一个索引，或含有索引的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or choose that it is replaced.</source>
        <translation>请指定另一个文件，或选择替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or remove this one first if nobody needs it.</source>
        <translation>请指定另一个文件；如果没有人需要此文件，也可先将其移除。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or use --overwrite.</source>
        <translation>请指定另一个文件，或使用 --overwrite。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file.</source>
        <translation>请指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name rasters, or a folder that has some.</source>
        <translation>请指定栅格，或含有栅格的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name the raster that was searched.</source>
        <translation>请指定所搜索的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name two files.</source>
        <translation>请指定两个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file has a name with a null byte in it.</source>
        <translation>文件名中不能含有空字节。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file matches {pattern}.</source>
        <translation>没有与 {pattern} 匹配的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Raise the limit of open files (ulimit -n), or take fewer files at once.</source>
        <translation>请提高打开文件数的上限 (ulimit -n)，或减少一次处理的文件数。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Remove it.</source>
        <translation>请移除它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Rename it.</source>
        <translation>请将其重命名。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The file that is to be written has no name.</source>
        <translation>要写入的文件没有名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of a file is empty.</source>
        <translation>有一个文件名为空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of the file {name} is not valid UTF-8.</source>
        <translation>文件名 {name} 不是有效的 UTF-8。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of {path} is too long.</source>
        <translation>{path} 的名称过长。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The system allows no access to {path}.</source>
        <translation>系统不允许访问 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>There is no space left on a disk.</source>
        <translation>某个磁盘上没有剩余空间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open on this computer.</source>
        <translation>此计算机上打开的文件过多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open.</source>
        <translation>打开的文件过多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use another one, without &lt; &gt; : &quot; | ? * or a dot at its end, and not CON or NUL.</source>
        <translation>请使用其他名称：不含 &lt; &gt; : &quot; | ? *，结尾不是句点，也不是 CON 或 NUL。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use for example {name}.</source>
        <translation>例如可使用 {name}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Windows has no files with the name {name}.</source>
        <translation>Windows 不允许名为 {name} 的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a number is too large.</source>
        <translation>{doing} 无法使用所给内容：有一个数字过大。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a text or a name is not valid UTF-8.</source>
        <translation>{doing} 无法使用所给内容：有一段文本或一个名称不是有效的 UTF-8。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: it is nested too deeply.</source>
        <translation>{doing} 无法使用所给内容：嵌套过深。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be found.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: its name must end in {suffix}.</source>
        <translation>无法写入 {path}：其名称必须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist.</source>
        <translation>无法写入 {path}：文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} exists already.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no index.</source>
        <translation>{path} 中没有索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} 中没有栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a link that leads nowhere but to itself.</source>
        <translation>{path} 是只指向自身的链接。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is named for two files that are to be written.</source>
        <translation>{path} 被指定给了两个要写入的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is no raster to index: this program wrote it.</source>
        <translation>{path} 不是可建立索引的栅格：它是由本程序写入的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: what is to be written is made of it.</source>
        <translation>不会替换 {path}：要写入的内容由它生成。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: {reason}.</source>
        <translation>不会替换 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} lies on a disk that is read only.</source>
        <translation>{path} 位于只读磁盘上。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine is writing the index {path}.</source>
        <translation>另一个引擎正在写入索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine writes the index {path}: it has tiles by now that were missing.</source>
        <translation>另一个引擎正在写入索引 {path}：其中已有先前缺少的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another index run is still going on.</source>
        <translation>另一次索引构建仍在进行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or take a copy of it from before.</source>
        <translation>请用 --overwrite 重新构建，或使用它以前的副本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or use the version that wrote it.</source>
        <translation>请用 --overwrite 重新构建，或使用写入它的版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite.</source>
        <translation>请用 --overwrite 重新构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it, or check its path.</source>
        <translation>请构建它，或检查其路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or take a copy of it from before.</source>
        <translation>请重新构建索引，或使用它以前的副本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or use the version of the plugin that wrote it.</source>
        <translation>请重新构建索引，或使用写入它的插件版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again.</source>
        <translation>请重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index first.</source>
        <translation>请先构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check the file.</source>
        <translation>请检查文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check their nodata value and mask, then build the index again.</source>
        <translation>请检查它们的无数据值和掩膜，然后重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what the raster says about pixels without data and about transparency.</source>
        <translation>请检查栅格对无数据像素和透明度的说明。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what they say about pixels without data and about transparency, or say it yourself (--nodata none, --alpha none).</source>
        <translation>请检查它们对无数据像素和透明度的说明，或自行指定（--nodata none、--alpha none）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the export command wrote.</source>
        <translation>请选择由 export 命令写入的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the index command wrote.</source>
        <translation>请选择由 index 命令写入的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was built as an index.</source>
        <translation>请选择作为索引构建的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was exported of an index.</source>
        <translation>请选择从索引导出的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose the file that was moved, or index this one as a new raster.</source>
        <translation>请选择被移动的文件，或将此文件作为新栅格建立索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose what it was built with to continue the index as it is, or rebuild it.</source>
        <translation>请重新选择它，以便按原样继续索引，或重建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index first.</source>
        <translation>请先继续索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index: tiles that are missing are built again.</source>
        <translation>请继续索引：缺少的瓦片会重新构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export the files again, each alike.</source>
        <translation>请用相同方式重新导出这些文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>GeoParquet files need the package pyarrow, which the engine&#x27;s environment lacks.</source>
        <translation>GeoParquet 文件需要 pyarrow 包，而引擎的环境中没有它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Give the path of one of them: {rasters}.</source>
        <translation>请给出其中之一的路径：{rasters}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Index it apart from the others; one search can look into several indexes.</source>
        <translation>请将它与其他栅格分开建立索引；一次搜索可查找多个索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Install it there: pip install pyarrow.</source>
        <translation>请在其中安装：pip install pyarrow。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Its rasters: {rasters}.</source>
        <translation>其栅格：{rasters}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Leave the option out to continue the index as it is. Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>请省略该选项，以便按原样继续索引。用 --overwrite 重新构建，或用另一个 --out 建立第二个索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: close other programs, then continue the index. What was indexed is kept.</source>
        <translation>多半是内存不足：请关闭其他程序，然后继续索引。已索引的内容会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: use fewer workers. What was indexed is kept: run the same command again to continue.</source>
        <translation>多半是内存不足：请减少工作进程。已索引的内容会保留：请再次运行同一命令以继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Move that file elsewhere, import it as an index and forget the raster there.</source>
        <translation>请将该文件移到别处，将其作为索引导入，并在那里移除该栅格的记录。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name a GeoPackage, a GeoParquet file or a folder of them.</source>
        <translation>请指定 GeoPackage、GeoParquet 文件或含有它们的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name the .gpkg file that the index command wrote.</source>
        <translation>请指定由 index 命令写入的 .gpkg 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} has its centre in the area that is searched. Tiles that only touch it: {n}.</source>
        <translation>{path} 没有中心位于搜索区域内的瓦片：有 {n} 个仅与其相交。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} lies in the area that is searched.</source>
        <translation>{path} 没有位于搜索区域内的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>None of the {n} rasters can be indexed. The first: {reason}</source>
        <translation>{n} 个栅格都无法建立索引。第一个：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest.</source>
        <translation>没有建立索引：{n} 个栅格在感兴趣区内没有有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid.</source>
        <translation>没有建立索引：{n} 个栅格没有有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid in the area of interest.</source>
        <translation>没有建立索引：{path} 在感兴趣区内没有有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid.</source>
        <translation>没有建立索引：{path} 没有有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it again when the raster can be read: what was encoded is kept.</source>
        <translation>栅格可读取后请再次重建：已编码的内容会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it with the model that is there, or add its own model again.</source>
        <translation>请用现有的模型重建，或重新添加它自己的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or build a second one.</source>
        <translation>请重建索引，或构建第二个索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or choose the model that it was built with.</source>
        <translation>请重建索引，或选择构建它时所用的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Remove {former} from the index instead.</source>
        <translation>请改为从索引中移除 {former}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run it again when the raster can be read, or without that raster: what was encoded is kept.</source>
        <translation>栅格可读取后请再次运行，或不带该栅格运行：已编码的内容会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it again.</source>
        <translation>请再次对它运行 index 命令。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it first.</source>
        <translation>请先对它运行 index 命令。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it: tiles that are missing are built again.</source>
        <translation>请对它运行 index 命令：缺少的瓦片会重新构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index by the index command.</source>
        <translation>请在别处搜索，或用 index 命令将该区域加入索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index.</source>
        <translation>请在别处搜索，或将该区域加入索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take a larger area: it should be as large as a tile.</source>
        <translation>请使用更大的区域：它应至少有一个瓦片那么大。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take the tile&#x27;s number from the results of a search in this index.</source>
        <translation>请从此索引的搜索结果中获取瓦片编号。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add the area to the index by the index command.</source>
        <translation>矩形框按 {crs} 读取；可用 --bbox-crs 指定另一个。或者在别处搜索，或用 index 命令将该区域加入索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index run was cancelled.</source>
        <translation>索引构建已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} cannot be continued: {reason}</source>
        <translation>无法继续索引 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} does not exist.</source>
        <translation>索引 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no raster {raster}.</source>
        <translation>索引 {path} 中没有栅格 {raster}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no tile {tile}.</source>
        <translation>索引 {path} 中没有瓦片 {tile}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}, which can be searched only.</source>
        <translation>索引 {path} 的格式版本为 {schema}，只能用于搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}; this version reads {known}.</source>
        <translation>索引 {path} 的格式版本为 {schema}；此版本读取 {known}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has the raster {raster} already.</source>
        <translation>索引 {path} 中已有栅格 {raster}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has {n} rasters {raster}.</source>
        <translation>索引 {path} 中有 {n} 个名为 {raster} 的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile yet.</source>
        <translation>索引 {path} 中还没有瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: all rows of its layer ({n}) were removed by hand.</source>
        <translation>索引 {path} 中没有瓦片：其图层的全部 {n} 行都被手动移除了。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: no pixel of its rasters is valid.</source>
        <translation>索引 {path} 中没有瓦片：其栅格没有有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} is damaged ({reason}).</source>
        <translation>索引 {path} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built differently: {difference}.</source>
        <translation>索引 {path} 构建时使用了{difference}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built with the model {built}, not with {wanted}.</source>
        <translation>索引 {path} 是用模型 {built} 构建的，而不是 {wanted}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built without patch features.</source>
        <translation>索引 {path} 构建时没有保留图块特征。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The new index is complete except for {path} (tiles of it in the old one: {n}): {reason}</source>
        <translation>除 {path} 外，新索引已构建完成；旧索引中有该栅格的 {n} 个瓦片：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>There is no tile to write to {path}.</source>
        <translation>没有可写入 {path} 的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again with the model that is there, or name the folder of its own model.</source>
        <translation>请用 --overwrite 以现有的模型重新构建，或指定它自己的模型所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>请用 --overwrite 重新构建，或用另一个 --out 建立第二个索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>请等待它完成，或在那里将其取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then continue the index.</source>
        <translation>请等待它完成，然后继续索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then run the index command again.</source>
        <translation>请等待它完成，然后再次运行 index 命令。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: continue the index when you want.</source>
        <translation>已索引的内容会保留：需要时请继续索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: run the same command again to continue.</source>
        <translation>已索引的内容会保留：请再次运行同一命令以继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{n} worker processes of the index run were ended from outside, the last one with status {status}.</source>
        <translation>索引构建的 {n} 个工作进程被外部终止，最后一个的状态为 {status}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} cannot be read as a Parquet file: {reason}.</source>
        <translation>无法将 {path} 作为 Parquet 文件读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} changed, and {part} holds tiles of other rasters as well, so it is not replaced.</source>
        <translation>{path} 已更改，而 {part} 还含有其他栅格的瓦片，因此不会替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} has schema {schema}; this version reads {known}.</source>
        <translation>{path} 的格式版本为 {schema}；此版本读取 {known}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds no index: it has no file that ends in {suffix}.</source>
        <translation>{path} 中没有索引：没有以 {suffix} 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds sketches of several ranks.</source>
        <translation>{path} 含有多种秩的概要。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds tiles of {raster} from before and after it changed.</source>
        <translation>{path} 含有 {raster} 更改前后的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} in the reference system {crs} has no place in {layer}, the one of the index&#x27;s layer.</source>
        <translation>参照系为 {crs} 的 {path} 在索引图层的参照系 {layer} 中没有对应位置。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a Parquet file, but not one of text-search tiles.</source>
        <translation>{path} 是 Parquet 文件，但不是文本搜索的瓦片文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a raster, not a text-search index.</source>
        <translation>{path} 是栅格，不是文本搜索索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {part}: {reason}.</source>
        <translation>{path} 已损坏：{part}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index, or too damaged to tell.</source>
        <translation>{path} 不是文本搜索索引，或损坏严重而无法辨认。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index.</source>
        <translation>{path} 不是文本搜索索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not the raster that was indexed as {raster}: its content is another.</source>
        <translation>{path} 不是作为 {raster} 建立索引的栅格：其内容不同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{reason} Of {n} more, the first: {first}</source>
        <translation>{reason}另有 {n} 个，第一个：{first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>All polygons of {path} ({n}) are said to be wrong.</source>
        <translation>{path} 的全部 {n} 个多边形都被标为错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Export them in the raster&#x27;s coordinate reference system.</source>
        <translation>请用栅格的坐标参照系导出它们。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Label at least one place that is right.</source>
        <translation>请至少为一个正确的地点添加标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name one of its fields: {names}.</source>
        <translation>请指定其字段之一：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name the field that says what the polygons show.</source>
        <translation>请指定说明多边形所示内容的字段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the field {field}.</source>
        <translation>{path} 中没有多边形在字段 {field} 中有内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the fields {names}.</source>
        <translation>{path} 中没有多边形在字段 {names} 中有内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The field {field} of {path} says neither right nor wrong: {found}.</source>
        <translation>{path} 的字段 {field} 的值既不是 right 也不是 wrong：{found}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} cannot be brought into the coordinates of {raster}: {reason}.</source>
        <translation>无法将 {path} 的标签转换到 {raster} 的坐标：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} have no field {field}.</source>
        <translation>{path} 的标签没有字段 {field}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Write right or wrong in it, or leave it empty where a polygon is right.</source>
        <translation>请在其中填写 right 或 wrong，如果多边形正确则留空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A machine of the cluster cannot load what the run needs: {reason}.</source>
        <translation>集群中的一台机器无法加载运行所需的内容：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A run on a cluster needs the package distributed, which the engine&#x27;s environment lacks.</source>
        <translation>集群运行需要 distributed 包，而引擎的环境中没有它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Ask for the permission to read it.</source>
        <translation>请申请其读取权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that it runs; its address looks like tcp://host:8786.</source>
        <translation>请检查它是否正在运行；其地址的形式为 tcp://host:8786。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that its folder is writable and that no other program holds the file.</source>
        <translation>请检查其文件夹是否可写，以及该文件是否被其他程序占用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check the file and the disk, or build the index again.</source>
        <translation>请检查文件和磁盘，或重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Choose a place where you may write, or close the program that holds the file.</source>
        <translation>请选择您有写入权限的位置，或关闭占用该文件的程序。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close other programs, or use larger tiles or fewer rasters at once.</source>
        <translation>请关闭其他程序，或使用更大的瓦片，或减少一次处理的栅格数。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close the other program and try again.</source>
        <translation>请关闭另一个程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and continue the index; what was indexed so far is kept.</source>
        <translation>请释放一些空间，然后继续索引；目前已索引的内容会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and run it again; what was indexed so far is kept.</source>
        <translation>请释放一些空间，然后重新运行；目前已索引的内容会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install it there and on the cluster: pip install distributed pyarrow.</source>
        <translation>请在其中和集群上安装：pip install distributed pyarrow。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the engine and its packages, in the same versions, on all machines.</source>
        <translation>请在所有机器上安装相同版本的引擎及其包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the plugin again.</source>
        <translation>请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: build the index again to continue.</source>
        <translation>多半是内存不足：请查看它们的日志。已写入的部分会保留：请再次构建索引以继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: run the same command again to continue.</source>
        <translation>多半是内存不足：请查看它们的日志。已写入的部分会保留：请再次运行同一命令以继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Please report this with the log.</source>
        <translation>请连同日志一起报告此问题。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Run: {command} - or choose the Python of an environment that has what the engine needs.</source>
        <translation>请运行：{command}，或选择具备引擎所需内容的环境的 Python。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Set up the engine again, which installs what is missing.</source>
        <translation>请重新设置引擎，这会安装缺少的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The dask scheduler {address} cannot be reached: {reason}.</source>
        <translation>无法连接 dask 调度器 {address}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine failed at {doing}: {kind}: {reason}.</source>
        <translation>引擎执行 {doing} 失败：{kind}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the package {name}.</source>
        <translation>引擎的 Python {python} 缺少 {name} 包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the packages {names} and {last}.</source>
        <translation>引擎的 Python {python} 缺少 {names} 和 {last} 包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s own files are incomplete or of several versions: {reason}.</source>
        <translation>引擎自身的文件不完整或版本不一：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The machine {machine} of the cluster cannot load the engine: {reason}.</source>
        <translation>集群中的机器 {machine} 无法加载引擎：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The package {name} of the engine&#x27;s Python, {python}, cannot be loaded: {reason}.</source>
        <translation>无法加载引擎的 Python {python} 的 {name} 包：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is no space left on the disk of {path}.</source>
        <translation>{path} 所在的磁盘没有剩余空间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is not enough memory for {doing}.</source>
        <translation>内存不足，无法执行 {doing}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Workers of the cluster died again and again on {task}.</source>
        <translation>集群的工作进程处理 {task} 时一再终止。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} is held by another program.</source>
        <translation>{path} 被其他程序占用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} may not be read by you.</source>
        <translation>您没有读取 {path} 的权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} or its folder cannot be written to.</source>
        <translation>无法写入 {path} 或其文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Build the index again, or put the model back.</source>
        <translation>请重新构建索引，或将模型放回原处。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Choose the folder of a complete bundle: card.json and all files that it lists, at least image.onnx, text.onnx and tokenizer.json.</source>
        <translation>请选择完整模型包的文件夹：card.json 及其列出的所有文件，至少包括 image.onnx、text.onnx 和 tokenizer.json。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or export it again with this version of the training package.</source>
        <translation>请从来源处重新复制模型包，或用此版本的训练包重新导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or measure its levels again: training presence --write.</source>
        <translation>请从来源处重新复制模型包，或重新测定其等级：training presence --write。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source.</source>
        <translation>请从来源处重新复制模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again or update the plugin.</source>
        <translation>请重新导出模型包，或更新插件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update onnxruntime.</source>
        <translation>请重新导出模型包，或更新 onnxruntime。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update tokenizers.</source>
        <translation>请重新导出模型包，或更新 tokenizers。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, with all weights inside.</source>
        <translation>请重新导出模型包，并将所有权重包含在内。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again.</source>
        <translation>请重新导出模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>It is damaged or was replaced: copy the bundle again from its source.</source>
        <translation>它已损坏或被替换：请从来源处重新复制模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>OpenVINO cannot load {path}: {reason}.</source>
        <translation>OpenVINO 无法加载 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Put the bundle back, or build the index again with another one.</source>
        <translation>请将模型包放回原处，或用另一个模型包重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The bundled photographs cannot be used: {path}: {reason}.</source>
        <translation>无法使用随附的照片：{path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} is damaged: {reason}.</source>
        <translation>模型包 {path} 的模型卡已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} says what {n} captions reach, but its bank has {bank}.</source>
        <translation>模型包 {path} 的模型卡给出了 {n} 条说明文字达到的值，而其参考库有 {bank} 条。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The image tower of {path} failed: {reason}.</source>
        <translation>{path} 的图像塔失败：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The index was built with the model {model}, but {path} now holds {other}.</source>
        <translation>索引是用模型 {model} 构建的，但 {path} 中现在是 {other}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} asks for the local ranking {key} = {value}; this version knows {known}.</source>
        <translation>模型包 {path} 按 local {key} {value} 排序；此版本认识 {known}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} does not exist.</source>
        <translation>模型包 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} has card schema {schema}; this version reads {known}.</source>
        <translation>模型包 {path} 的模型卡格式版本为 {schema}；此版本读取 {known}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} lacks {name}.</source>
        <translation>模型包 {path} 缺少 {name}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model {model} that the index was built with is not at {path} any more.</source>
        <translation>构建该索引的模型 {model} 已不在 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The text tower of {path} failed: {reason}.</source>
        <translation>{path} 的文本塔失败：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Try the device cpu; if that fails too, export the bundle again.</source>
        <translation>请尝试设备 cpu；如果仍然失败，请重新导出模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Use the runtime onnxruntime, or update openvino.</source>
        <translation>请使用运行时 onnxruntime，或更新 openvino。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be computed in half precision.</source>
        <translation>{path} 不能以半精度计算。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be loaded: {reason}.</source>
        <translation>无法加载 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is no ONNX model, or it is damaged.</source>
        <translation>{path} 不是 ONNX 模型，或已损坏。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is not the file that the card of the bundle describes.</source>
        <translation>{path} 不是模型包的模型卡所描述的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} takes weights from other files, which no card vouches for.</source>
        <translation>{path} 从其他文件获取权重，而没有模型卡为这些文件担保。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A file that it is made of is missing: bring it back or correct its path.</source>
        <translation>缺少组成它的一个文件：请恢复该文件或更正其路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can hold ({most}).</source>
        <translation>{extent} 像素的栅格每行有 {n} 个 {side} 的瓦片，超出了索引的容量（{most}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide.</source>
        <translation>大小为 {size}、尺度为 {scale} 的瓦片在 {path} 中只有 {pixels} 像素宽。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide.</source>
        <translation>大小为 {size}、尺度为 {scale} 的瓦片在 {path} 中只有 {pixels} 像素宽。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile size in metres ({size}) needs a raster that knows where it lies.</source>
        <translation>以米为单位的瓦片大小（{size}）需要知道自身位置的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Add the one that you want to the project as a layer, and choose that.</source>
        <translation>请将您需要的那个作为图层添加到工程，并选择它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a coordinate reference system to it, or give the tile size in pixels, for example 256px.</source>
        <translation>请为它指定坐标参照系，或以像素给出瓦片大小，例如 256px。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or set up the engine again.</source>
        <translation>请为栅格指定已知的参照系并重新建立索引，或重新设置引擎。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or update the engine&#x27;s environment.</source>
        <translation>请为栅格指定已知的参照系并重新建立索引，或更新引擎的环境。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Band {band} cannot tell the valid pixels of {path} (bands: {n}).</source>
        <translation>波段 {band} 无法标明 {path} 的有效像素，后者有 {n} 个波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Build the index again when the file is complete.</source>
        <translation>请在文件完整后重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check that it is an image that GDAL can read and that it was copied completely.</source>
        <translation>请检查它是否为 GDAL 可读取的图像，以及是否已完整复制。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the file&#x27;s path.</source>
        <translation>请检查文件的路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the path of the raster.</source>
        <translation>请检查栅格的路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a file that holds an image.</source>
        <translation>请选择含有图像的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a raster that holds an image.</source>
        <translation>请选择含有图像的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose an area that overlaps the raster.</source>
        <translation>请选择与栅格重叠的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export it as a GeoTIFF and take that.</source>
        <translation>请将其导出为 GeoTIFF 并使用该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export its amplitude as a raster first.</source>
        <translation>请先将其振幅导出为栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a code such as EPSG:32633, or its definition as WKT or PROJ text.</source>
        <translation>请给出代码（例如 EPSG:32633），或其 WKT 或 PROJ 文本定义。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a share from 0 to 0.9, such as 0.5.</source>
        <translation>请给出 0 到 0.9 之间的比例，例如 0.5。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a tile size of at least {least}, or auto.</source>
        <translation>请给出至少为 {least} 的瓦片大小，或 auto。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give another band, or none.</source>
        <translation>请给出另一个波段，或 none。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each with LOW below HIGH.</source>
        <translation>请给出 auto、none、一个范围 LOW,HIGH 或以分号分隔的三个范围，每个范围的 LOW 须小于 HIGH。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give larger tiles or a smaller overlap.</source>
        <translation>请给出更大的瓦片或更小的重叠。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give metres on the ground such as 300m, or raster pixels such as 256px.</source>
        <translation>请给出地面上的米数，例如 300m，或栅格像素数，例如 256px。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give one band or three, counted from 1 to {n}.</source>
        <translation>请给出一个或三个波段，编号从 1 到 {n}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.</source>
        <translation>请给出正数，例如 1,2：尺度 2 的窗口宽度加倍。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the path of the file itself.</source>
        <translation>请给出文件本身的路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the raster&#x27;s reference system, or choose an area that overlaps the raster.</source>
        <translation>请给出栅格的参照系，或选择与栅格重叠的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, for example 256px, or auto.</source>
        <translation>请以像素给出瓦片大小，例如 256px，或 auto。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, with px as its unit, for example 256px.</source>
        <translation>请以像素给出瓦片大小，单位为 px，例如 256px。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>It comes from a service: save the part that you want as a GeoTIFF and take that.</source>
        <translation>它来自服务：请将您需要的部分保存为 GeoTIFF 并使用该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Name the one that you want instead of the file: {first}.</source>
        <translation>请指定您需要的那个来代替该文件：{first}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest of the index.</source>
        <translation>{path} 没有位于索引的感兴趣区内的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest {area}.</source>
        <translation>{path} 没有位于感兴趣区 {area} 内的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete.</source>
        <translation>请在它完整后再次运行 index 命令。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete: its tiles are then built anew.</source>
        <translation>请在它完整后再次运行 index 命令：届时会重新构建其瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The bands {bands} cannot be used with {path}, which has {n}.</source>
        <translation>波段 {bands} 不能用于 {path}，后者有 {n} 个波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The coordinate reference system {crs} is not known.</source>
        <translation>坐标参照系 {crs} 未知。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The file is damaged or incomplete; copy it again from its source.</source>
        <translation>文件已损坏或不完整；请从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The overlap {overlap} cannot be used.</source>
        <translation>无法使用重叠 {overlap}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The scales {scales} cannot be used.</source>
        <translation>无法使用尺度 {scales}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The stretch {text} is not understood.</source>
        <translation>无法理解拉伸 {text}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The tile size {text} is not understood.</source>
        <translation>无法理解瓦片大小 {text}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update its index.</source>
        <translation>请更新其索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update the index when the file is complete: its tiles are then built anew.</source>
        <translation>请在文件完整后更新索引：届时会重新构建其瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Warp it with other software and take the result.</source>
        <translation>请用其他软件对其重投影，并使用结果。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Where QGIS shows it, export it from there as a GeoTIFF and take that.</source>
        <translation>如果 QGIS 能显示它，请从中导出为 GeoTIFF 并使用该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} part.vrt the file only says where it is, and its pixels are read there.</source>
        <translation>请先将其写入文件：gdal_translate {quoted} part.tif。使用 -of VRT {quoted} part.vrt 时，文件只记录其位置，像素从该处读取。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is an address.</source>
        <translation>{name} 是网址。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is no file on this computer; only local files can be read here.</source>
        <translation>{name} 不是此计算机上的文件，此处不读取其他文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} names a raster in a file that does not exist.</source>
        <translation>{name} 指定的栅格所在的文件不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its ground control points: {reason}.</source>
        <translation>无法按地面控制点将 {path} 定位到地面：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its sensor model (RPC): {reason}.</source>
        <translation>无法按传感器模型 (RPC) 将 {path} 定位到地面：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>无法将 {path} 作为栅格打开：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened: the engine&#x27;s GDAL does not know the format {kind}, or the file is damaged.</source>
        <translation>无法打开 {path}：引擎的 GDAL 不认识格式 {kind}，或文件已损坏。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be read between rows {first} and {last}: {reason}.</source>
        <translation>无法读取 {path} 的第 {first} 行到第 {last} 行：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being indexed: {reason}.</source>
        <translation>{path} 在建立索引时发生了更改：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being opened.</source>
        <translation>{path} 在打开时发生了更改。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has a geotransform that gives its pixels no place or no size, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} 的地理变换没有给出像素的位置或大小，因此无法使用以米为单位的瓦片大小（{size}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has another size or place than when it was indexed.</source>
        <translation>{path} 的大小或位置与建立索引时不同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no coordinate reference system, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} 没有坐标参照系，因此无法使用以米为单位的瓦片大小（{size}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no raster bands.</source>
        <translation>{path} 没有栅格波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has nothing but an alpha band.</source>
        <translation>{path} 只有一个 alpha 波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most}).</source>
        <translation>{path} 有 {n} 个 {pixels} 像素的瓦片，超出了索引的容量（{most}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds complex numbers, which are no image.</source>
        <translation>{path} 中是复数，不是图像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more.</source>
        <translation>{path} 含有 {n} 个栅格，须从中选择一个：{names}以及另外 {more} 个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names}.</source>
        <translation>{path} 含有 {n} 个栅格，须从中选择一个：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} lies where its reference system ({crs}) has no place on the Earth, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} 所在的位置在其参照系（{crs}）中不对应地球上的任何地点，因此无法使用以米为单位的瓦片大小（{size}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A reference system is given, but no extent in it.</source>
        <translation>给出了参照系，但没有给出其范围。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run from coarse to fine needs more than one scale.</source>
        <translation>由粗到细的运行需要多个尺度。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster does not overwrite an index, keep patch features or go from coarse to fine.</source>
        <translation>集群运行不能替换索引、保留图块特征或由粗到细。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage.</source>
        <translation>集群运行写入由各部分组成的文件夹，而 {path} 是 GeoPackage 的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder: name one in a folder that exists.</source>
        <translation>集群运行写入文件夹：请在现有文件夹中指定一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Both an area and an extent are given.</source>
        <translation>同时给出了区域和范围。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose one of {names}.</source>
        <translation>请选择 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose the GeoPackage of an index.</source>
        <translation>请选择索引的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what to look for in a few words, or give an example to look alike.</source>
        <translation>请用几个英文词描述要查找的内容，或给出要与之相似的示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave coarse_to_fine out.</source>
        <translation>请描述将要查找的内容，或省略 coarse_to_fine。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave it out.</source>
        <translation>请描述将要查找的内容，或将其省略。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give four numbers: minx,miny,maxx,maxy.</source>
        <translation>请给出 minx,miny,maxx,maxy 四个数字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give scales such as 1,2,4.</source>
        <translation>请给出尺度，例如 1,2,4。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the extent, too.</source>
        <translation>请同时给出范围。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the number of the band that says which pixels are transparent, or auto, or none.</source>
        <translation>请给出标明透明像素的波段编号，或 auto，或 none。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the value that pixels without data have, such as -9999 or nan, or auto, file or none.</source>
        <translation>请给出无数据像素的值，例如 -9999 或 nan，或 auto、file 或 none。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest.</source>
        <translation>请给出 xmin,ymin,xmax,ymax，各最小坐标须小于其最大坐标。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Known ones are {names}.</source>
        <translation>已知的有 {names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name a folder, without .gpkg: {folder}.</source>
        <translation>请指定不带 .gpkg 的文件夹：{folder}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave keep_patches and coarse_to_fine out.</source>
        <translation>请指定另一个文件夹，并省略 keep_patches 和 coarse_to_fine。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave patch features and coarse to fine out.</source>
        <translation>请指定另一个文件夹，并省略图块特征和由粗到细。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name the GeoPackage that the index command wrote.</source>
        <translation>请指定由 index 命令写入的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No index is named.</source>
        <translation>没有指定索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No text is named for a run from coarse to fine.</source>
        <translation>没有为由粗到细的运行指定文本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Numbers in the extent: {n}.</source>
        <translation>范围有 {n} 个数字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Take the tile&#x27;s number, or the index and the number, from the results of a search; or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax.</source>
        <translation>请从搜索结果中获取瓦片编号，或索引和编号；或指定图像文件，或栅格和矩形：RASTER@xmin,ymin,xmax,ymax。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The alpha band {value} is no number of a band.</source>
        <translation>透明度：{value} 不是波段编号。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The device {device} is not known.</source>
        <translation>设备 {device} 未知。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The nodata value {value} is no number.</source>
        <translation>无数据：{value} 不是数字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The parameter {name} of {command} is not known.</source>
        <translation>{command} 的参数 {name} 未知。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The query is empty.</source>
        <translation>查询为空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The runtime {runtime} is not known.</source>
        <translation>运行时 {runtime} 未知。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{bounds} is no rectangle of {path}.</source>
        <translation>{bounds} 不是 {path} 的矩形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is above {limit}.</source>
        <translation>{parameter}：{value} 大于 {limit}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is below {limit}.</source>
        <translation>{parameter}：{value} 小于 {limit}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is neither true nor false.</source>
        <translation>{parameter}：{value} 既不是 true 也不是 false。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no number.</source>
        <translation>{parameter}：{value} 不是数字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no object.</source>
        <translation>{parameter}：{value} 不是对象。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no path of a file.</source>
        <translation>{parameter}：{value} 不是文件路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no text.</source>
        <translation>{parameter}：{value} 不是文本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no whole number.</source>
        <translation>{parameter}：{value} 不是整数。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is not one of the choices.</source>
        <translation>{parameter}：{value} 不在可选项之中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter}: no value is given.</source>
        <translation>{parameter}：没有给出值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{path} cannot be a folder of parts.</source>
        <translation>{path} 不能作为存放各部分的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{value} names no tile, no image file and no area of a raster.</source>
        <translation>{value} 没有指定瓦片、图像文件或栅格的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>All polygons of {path} that are labelled {label} ({n}) are said to be wrong.</source>
        <translation>{path} 中带有标签 {label} 的全部 {n} 个多边形都被标为错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Ask for a size from {least} to {most}.</source>
        <translation>请指定 {least} 到 {most} 之间的大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Both marked tiles and a file of labels are given.</source>
        <translation>同时给出了已标记的瓦片和标签文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again so that it keeps patch features, or search without refining.</source>
        <translation>请重新构建它并保留图块特征，或在搜索时不细化。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with --keep-patches, or search without --refine.</source>
        <translation>请用 --keep-patches 重新构建，或在搜索时不使用 --refine。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with a model that has a bank, or search without calibration.</source>
        <translation>请用带有参考库的模型重新构建，或在搜索时不校准。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check its path, or teach the search again.</source>
        <translation>请检查其路径，或重新对该搜索示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check that the labels lie on the indexed rasters, or index smaller tiles.</source>
        <translation>请检查标签是否位于已索引的栅格上，或用更小的瓦片建立索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a file that was saved as a taught search.</source>
        <translation>请选择保存为示教搜索的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a smaller one, or add overviews to the raster.</source>
        <translation>请选择较小的，或为栅格构建金字塔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose an example from an index of the same model.</source>
        <translation>请从同一模型的索引中选择示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one of at least {least} pixels.</source>
        <translation>请选择至少 {least} 像素的示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one on the raster, and check the reference system of its coordinates.</source>
        <translation>请选择栅格上的示例，并检查其坐标的参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one that shows a part of the image.</source>
        <translation>请选择显示图像一部分的示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose the example again from the results of a search.</source>
        <translation>请从搜索结果中重新选择示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Describe what to look for in a few words.</source>
        <translation>请用几个英文词描述要查找的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Draw it where the raster lies.</source>
        <translation>请在栅格所在的位置绘制。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give it in the raster&#x27;s reference system.</source>
        <translation>请用栅格的参照系给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give tiles as results name them, each with right: true or false.</source>
        <translation>请按结果中的名称给出瓦片，每个都带有 right：true 或 false。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the calibration to the search, or teach it again.</source>
        <translation>请让搜索决定校准方式，或重新示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the query out, or teach a search for it.</source>
        <translation>请省略查询，或为该查询对搜索示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark at least one tile that shows what the query means.</source>
        <translation>请至少标记一个显示查询所指内容的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark tiles that show what the query means as right, and others as wrong.</source>
        <translation>请将显示查询所指内容的瓦片标记为正确，其他标记为错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name a file that the teach command wrote.</source>
        <translation>请指定由 teach 命令写入的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name one of the labels that it has: {names}.</source>
        <translation>请指定它所含的标签之一：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile (of {n}) is in the searched indexes any more: {reason}</source>
        <translation>{n} 个已标记的瓦片都已不在所搜索的索引中：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile is right (marked: {n}), so that nothing can be taught.</source>
        <translation>{n} 个已标记的瓦片中没有正确的，因此无法示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No polygon of {path} is labelled {label} in the field {field}.</source>
        <translation>{path} 中没有多边形在字段 {field} 中带有标签 {label}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is marked, so that nothing can be taught.</source>
        <translation>没有标记瓦片，因此无法示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is right. Tiles that are said to be right and wrong, and count as neither: {n}.</source>
        <translation>没有正确的瓦片：{n} 个瓦片被同时标为正确和错误，两者都不计入。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile shows a polygon of {path} that is labelled {label} (polygons: {n}).</source>
        <translation>没有瓦片显示 {path} 中 {n} 个带有标签 {label} 的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build it again with --overwrite.</source>
        <translation>请重新搜索；如果仍然失败，请用 --overwrite 重新构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build the index again.</source>
        <translation>请重新搜索；如果仍然失败，请重新构建索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search and teach with an index that has more tiles.</source>
        <translation>请在瓦片更多的索引上搜索和示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search its index as well, or mark tiles of these.</source>
        <translation>请同时搜索其索引，或标记这些索引的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search the index that they were marked in, or mark tiles again.</source>
        <translation>请搜索标记它们时所用的索引，或重新标记瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search them one by one, or build one of them again with the other&#x27;s model.</source>
        <translation>请逐个搜索，或用其中一个的模型重新构建另一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Take back one of the two, or mark another tile that shows what the query means.</source>
        <translation>请撤回两者之一，或标记另一个显示查询所指内容的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach it again on this index, or search an index of that model.</source>
        <translation>请在此索引上重新示教，或搜索该模型的索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again, or use the version that wrote it.</source>
        <translation>请重新对该搜索示教，或使用写入它的版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again.</source>
        <translation>请重新对该搜索示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is only {pixels} px of {path} wide, which shows nothing.</source>
        <translation>示例在 {path} 中只有 {pixels} 像素宽，显示不出任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is {width} by {height} pixels of {path}, which would take too long to read.</source>
        <translation>示例在 {path} 中为 {width} × {height} 像素，读取时间会过长。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example shows no valid pixel of {path}.</source>
        <translation>示例中没有 {path} 的有效像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example tile of {path} was encoded by another model ({model}) than the tiles that are searched.</source>
        <translation>{path} 的示例瓦片由另一个模型（{model}）编码，与所搜索瓦片的模型不同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index has too few tiles to compare with beside those that are marked: {n}.</source>
        <translation>除已标记的瓦片外，索引只有 {n} 个瓦片：太少，无法比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} changed: it has no tile any more where the example tile {tile} of {raster} was.</source>
        <translation>索引 {path} 已更改：{raster} 的示例瓦片 {tile} 所在位置已没有瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} has no normalisers, so its scores cannot be calibrated by a bank.</source>
        <translation>索引 {path} 没有归一化值，因此无法用参考库校准其得分。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} keeps no patch features, so its heatmap cannot be refined.</source>
        <translation>索引 {path} 没有保留图块特征，因此无法细化其热力图。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} lacks the patch features of tile {tile}: rows were removed by hand, or it changed during the search.</source>
        <translation>索引 {path} 缺少瓦片 {tile} 的图块特征：有行被手动移除，或它在搜索期间发生了更改。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The indexes {first} and {second} were built with different models, {one} and {other}, so their scores do not compare.</source>
        <translation>索引 {first} 和 {second} 由不同的模型 {one} 和 {other} 构建，因此其得分无法比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The label {label} does not say whether it is right or wrong.</source>
        <translation>没有说明标签 {label} 是正确还是错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The marked tile {tile} of {path} is in none of the searched indexes.</source>
        <translation>{path} 的已标记瓦片 {tile} 不在任何所搜索的索引中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The query {text} has no word that the model can read.</source>
        <translation>查询 {text} 中没有模型能读取的词。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example has no place in the raster&#x27;s reference system: {reason}.</source>
        <translation>示例的矩形在栅格的参照系中没有对应位置：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example lies outside of {path}.</source>
        <translation>示例的矩形位于 {path} 之外。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught for the query {taught}, not for {query}.</source>
        <translation>搜索 {path} 是为查询 {taught} 示教的，而不是 {query}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught on tiles of the model {taught}, and these are of {other}.</source>
        <translation>搜索 {path} 是用模型 {taught} 的瓦片示教的，而这些是 {other} 的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught with another calibration of the scores.</source>
        <translation>搜索 {path} 示教时使用了不同的得分校准。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} cannot be read: {reason}.</source>
        <translation>无法读取示教搜索 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} has schema {schema}; this version reads {known}.</source>
        <translation>示教搜索 {path} 的格式版本为 {schema}；此版本读取 {known}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} is damaged: {reason}.</source>
        <translation>示教搜索 {path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Thumbnails of {n} px are not made.</source>
        <translation>不能生成 {n} 像素的缩略图。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>{path} is not a taught search.</source>
        <translation>{path} 不是示教搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no area.</source>
        <translation>有一个区域没有面积。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no extent.</source>
        <translation>有一个区域没有范围。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that both are of the same place, and their reference systems.</source>
        <translation>请检查二者是否位于同一地点，以及它们的参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that the annotations belong to it.</source>
        <translation>请检查标注是否属于它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Convert it to three bands of 8 bits: red, green and blue.</source>
        <translation>请将其转换为三个 8 位波段：红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Correct its outline.</source>
        <translation>请更正其轮廓。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>It must be a list of objects with caption, jpg_name and points.</source>
        <translation>它必须是含有 caption、jpg_name 和 points 的对象列表。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Name the folder of the images, or take their queries out of the annotations.</source>
        <translation>请指定图像文件夹，或从标注中去掉它们的查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No polygon of {path} touches the raster {raster}.</source>
        <translation>{path} 中没有与栅格 {raster} 相交的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No region lies in the image of {width} x {height} pixels.</source>
        <translation>没有位于 {width} x {height} 像素图像内的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Take a larger image, or smaller windows.</source>
        <translation>请使用更大的图像或更小的窗口。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The annotations {path} cannot be read: {reason}.</source>
        <translation>无法读取标注 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image is {width} x {height} pixels, smaller than a window of {side} pixels.</source>
        <translation>图像为 {width} x {height} 像素，小于 {side} 像素的窗口。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} cannot be read: {reason}.</source>
        <translation>无法读取图像 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}.</source>
        <translation>图像 {path} 有 {n} 个 {kind} 波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is damaged: {reason}.</source>
        <translation>图像 {path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is no JPEG.</source>
        <translation>图像 {path} 不是 JPEG。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The model is damaged or its training diverged: take another epoch or model.</source>
        <translation>模型已损坏或其训练发散：请使用另一轮次或另一个模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Windows with scores that are not finite: {n} of {all}.</source>
        <translation>{all} 个窗口中有 {n} 个的得分不是有限值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{folder} lacks {n} of the images that {path} is about: {names}.</source>
        <translation>{folder} 缺少 {path} 所涉及的 {n} 个图像：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{path} holds no annotations of AIR-SLT&#x27;s kind: {reason}.</source>
        <translation>{path} 中没有 AIR-SLT 类型的标注：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A class cannot have a share of {share} of the images.</source>
        <translation>一个类别在图像中所占的比例不能为 {share}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A tile has at least one caption, and no fewer than 0 paraphrases.</source>
        <translation>每个瓦片至少有一条说明文字，改写的数量不能少于 0。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add --encoder with open_clip&#x27;s name, such as --encoder ViT-B-32-quickgelu.</source>
        <translation>请加上 --encoder 和 open_clip 中的名称，例如 --encoder ViT-B-32-quickgelu。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add the folder or tar file that holds it, --images {dataset}=DIR.</source>
        <translation>请用 --images {dataset}=DIR 添加含有它的文件夹或 tar 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>All images of {path} show the same, so there is nothing to tell apart.</source>
        <translation>{path} 的所有图像显示的内容都相同，因此没有可区分的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>An image of {n} px shows nothing.</source>
        <translation>{n} 像素的图像显示不出任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Another run works in {path}.</source>
        <translation>另一个训练运行正在使用 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Ask for more.</source>
        <translation>请指定更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it another reference system.</source>
        <translation>请为它指定另一个参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it the system that it lies in, or make pairs of it alone.</source>
        <translation>请为它指定其所在的参照系，或只用它生成图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Blocks of {side} hold no tile of {tile} with a buffer of {buffer}.</source>
        <translation>{side} 的地块容纳不下 {tile} 的瓦片及 {buffer} 的缓冲区。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose a folder for them.</source>
        <translation>请为它们选择文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose another recipe.</source>
        <translation>请选择另一个方案。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose folders for them.</source>
        <translation>请分别为它们选择文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose one of them to start from.</source>
        <translation>请选择其中之一作为起始模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose the field, or the tags of OpenStreetMap.</source>
        <translation>请选择字段，或 OpenStreetMap 标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the first row.</source>
        <translation>请更正第一行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the labels.</source>
        <translation>请更正标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the line or remove it.</source>
        <translation>请更正或移除该行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the text or remove the line.</source>
        <translation>请更正文本或移除该行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Every polygon of {path} is said to be right and wrong.</source>
        <translation>{path} 的每个多边形都被同时标为正确和错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>General pairs to replay and their images belong together.</source>
        <translation>用于回放的通用图文对及其图像须一并给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --captions {path} to take it, or another folder.</source>
        <translation>请给出 --captions {path} 以采用它，或给出另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --field, or --attributes osm for the tags of OpenStreetMap.</source>
        <translation>请给出 --field，或给出 --attributes osm 以使用 OpenStreetMap 标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out DIR, or --check to write nothing.</source>
        <translation>请给出 --out DIR，或用 --check 表示不写入任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out RUN and --bundle NEW, or --estimate.</source>
        <translation>请给出 --out RUN 和 --bundle NEW，或 --estimate。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --replay and --replay-images, or none of them.</source>
        <translation>请同时给出 --replay 和 --replay-images，或都不给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give 1 or more.</source>
        <translation>请给出 1 或更大的值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a file with one in each line.</source>
        <translation>请给出每行含有一个图文对的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder or a tar file.</source>
        <translation>请给出文件夹或 tar 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder with {names} and images, as python -m training regions makes it.</source>
        <translation>请给出含有 {names} 和图像的文件夹，如 python -m training regions 所生成的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a length, 0 or more.</source>
        <translation>请给出大于或等于 0 的长度。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a share from 0 to 0.9.</source>
        <translation>请给出 0 到 0.9 之间的比例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give all of them in one unit.</source>
        <translation>请全部用同一单位给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give both or none.</source>
        <translation>请两者都给出，或都不给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give each raster once.</source>
        <translation>每个栅格请只给出一次。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give its run.</source>
        <translation>请给出其训练运行的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger blocks or smaller tiles.</source>
        <translation>请给出更大的地块或更小的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger ones.</source>
        <translation>请给出更大的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give metres, such as 300.</source>
        <translation>请以米为单位给出，例如 300。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give more than 0, up to 1.</source>
        <translation>请给出大于 0 且不超过 1 的值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give one of them as --base.</source>
        <translation>请将其中之一作为 --base 给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give open_clip&#x27;s name of its architecture, such as ViT-B-32-quickgelu.</source>
        <translation>请给出其架构在 open_clip 中的名称，例如 ViT-B-32-quickgelu。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give other sizes.</source>
        <translation>请给出其他大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give pixels, such as 192px.</source>
        <translation>请以像素为单位给出，例如 192px。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give some hundred, or none.</source>
        <translation>请给出数百个，或不给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give that file as --base, with --encoder {architecture}.</source>
        <translation>请将该文件作为 --base 给出，并加上 --encoder {architecture}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the bundle that it was made of.</source>
        <translation>请给出生成它所用的模型包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the folder or tar file that holds it.</source>
        <translation>请给出含有它的文件夹或 tar 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the rasters, labels, sizes and seed that it was made with.</source>
        <translation>请给出生成它时所用的栅格、标签、大小和种子。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the run that it was made of.</source>
        <translation>请给出生成它的训练运行的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2.</source>
        <translation>请给出三个大于 0 的数，分别用于训练、验证和测试，例如 0.6,0.2,0.2。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {least} or more.</source>
        <translation>请给出 {least} 或更大的值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {low} to {high}.</source>
        <translation>请给出 {low} 到 {high} 之间的值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {most} or fewer.</source>
        <translation>请给出 {most} 或更小的值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {names}.</source>
        <translation>请给出 {names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images left for {split}: {n}, and it takes {least} at least.</source>
        <translation>留给 {split} 的图像有 {n} 个，而至少需要 {least} 个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images of {n} pixels a side are more than any model takes.</source>
        <translation>边长为 {n} 像素的图像超出了任何模型可接受的大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images that are in none of {sources}: {n} of {all}; the first is {first}.</source>
        <translation>{all} 个图像中有 {n} 个不在 {sources} 的任何一个中；第一个是 {first}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Keep {least} or more for that.</source>
        <translation>请为此保留 {least} 个或更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label a second class, such as what is often taken for the first.</source>
        <translation>请为第二个类别添加标签，例如常被误认为第一个类别的事物。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label more places that lie apart, or give smaller tiles.</source>
        <translation>请为更多彼此分开的地点添加标签，或给出更小的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label places that lie further apart, give another raster, or smaller tiles.</source>
        <translation>请为相距更远的地点添加标签，或给出另一个栅格，或更小的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label {least} or more, or teach the one search instead, which takes fewer.</source>
        <translation>请为 {least} 个或更多添加标签，或改为只对这一个搜索示教，所需数量更少。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Labels of a raster without a reference system must be in its pixels.</source>
        <translation>没有参照系的栅格，其标签须采用该栅格的像素坐标。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave one or more in it.</source>
        <translation>请在其中保留一条或更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave the architecture empty.</source>
        <translation>请将架构留空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Make the pairs again.</source>
        <translation>请重新生成图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a folder for the pairs.</source>
        <translation>请为图文对指定文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a new folder for the pairs.</source>
        <translation>请为图文对指定新文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name at least one.</source>
        <translation>请至少指定一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name them apart in their lines, such as &quot;dataset&quot;: &quot;general&quot;.</source>
        <translation>请在它们的各行中用不同的名称加以区分，例如 &quot;dataset&quot;: &quot;general&quot;。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No caption is left in {path}.</source>
        <translation>{path} 中没有留下任何说明文字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No polygon of {path} lies on {rasters}.</source>
        <translation>{path} 中没有多边形位于 {rasters} 上。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No raster is given.</source>
        <translation>没有给出栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile is left for {splits}: the labelled places lie too near to each other for tiles of {side}.</source>
        <translation>没有留给 {splits} 的瓦片：对于 {side} 的瓦片，带有标签的地点彼此过近。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter of it, or of which it holds half.</source>
        <translation>没有瓦片足够清楚地显示 {path} 的多边形：多边形须覆盖瓦片的四分之一，或瓦片须包含多边形的一半。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the pairs go.</source>
        <translation>没有说明图文对存放在哪里。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the run and the new model go.</source>
        <translation>没有说明训练运行和新模型存放在哪里。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says which field tells what a polygon shows.</source>
        <translation>没有说明哪个字段记录多边形所示的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Omit --encoder.</source>
        <translation>请省略 --encoder。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Remove the line or caption it.</source>
        <translation>请移除该行，或为其添加说明文字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with that, or give another --out.</source>
        <translation>请用该配置继续，或给出另一个 --out。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with the same pair files, or give another --out.</source>
        <translation>请用相同的图文对文件继续，或给出另一个 --out。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>请在电子表格软件中将其另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it in that encoding.</source>
        <translation>请以该编码保存。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Some sizes are in metres and some in pixels.</source>
        <translation>有些大小以米为单位，有些以像素为单位。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start from that file, with the architecture {architecture}.</source>
        <translation>请以该文件为起始模型，架构为 {architecture}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start the training over.</source>
        <translation>请从头重新开始训练。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The card of {path} does not say how it was trained.</source>
        <translation>{path} 的模型卡没有说明它是如何训练的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The first row of {path} must name the columns {columns}; it holds: {found}.</source>
        <translation>{path} 的第一行须为列名 {columns}；其中却是：{found}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The general pairs are of {names}, as the region&#x27;s are.</source>
        <translation>通用图文对属于 {names}，与该地区的图文对相同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The ground cannot be divided by the shares {shares}.</source>
        <translation>无法按比例 {shares} 划分地面。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The images that are given are of other data sets than {n} of {all}, {first} first.</source>
        <translation>所给图像与 {all} 个图像中的 {n} 个不属于相同的数据集，第一个是 {first}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The labelled places lie in fewer than {n} blocks of {side}, and training, validation and test need one each.</source>
        <translation>带有标签的地点所在的 {side} 地块少于 {n} 个，而训练、验证和测试各需要一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The number of epochs to train cannot be {n}.</source>
        <translation>无法训练 {n} 轮。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The rasters are too small: a tile has at least {n} pixels a side, and several of them must fit side by side.</source>
        <translation>栅格过小：瓦片的边长至少为 {n} 像素，且须能并排容纳多个瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The recipe {name} does not suit this model: {reason}</source>
        <translation>方案 {name} 不适合此模型：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The template {text} must hold {mark} once, where the class belongs.</source>
        <translation>模板 {text} 须在类别所在的位置含有一个 {mark}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no attributes called {name}.</source>
        <translation>没有名为 {name} 的属性。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no pairs in {paths}.</source>
        <translation>{paths} 中没有图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no folder and no tar file of images {path}.</source>
        <translation>不存在含有图像的文件夹或 tar 文件 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no recipe called {name}.</source>
        <translation>没有名为 {name} 的方案。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles cannot overlap by {share}.</source>
        <translation>瓦片的重叠不能为 {share}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {side} fit no raster.</source>
        <translation>{side} 的瓦片不适合任何栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have no reference system.</source>
        <translation>{size} 的瓦片：这些栅格没有参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have reference systems.</source>
        <translation>{size} 的瓦片：这些栅格有参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Too few general pairs to keep anything by: {n}.</source>
        <translation>{n} 个通用图文对过少，不足以保持模型已有的知识。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Use these captions, or choose another folder.</source>
        <translation>请使用这些说明文字，或选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Wait until it has ended, or name another folder.</source>
        <translation>请等待其结束，或指定另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write a class by its name.</source>
        <translation>请用名称书写类别。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write for example “an aerial image of {mark}”.</source>
        <translation>例如写为“an aerial image of {mark}”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{name}: {length} is no length.</source>
        <translation>{name}：{length} 不是长度。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} cannot be trained on: {reason}</source>
        <translation>无法在 {path} 的基础上训练：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no place on the Earth that blocks could be laid on: {reason}.</source>
        <translation>{path} 在地球上没有可布设地块的位置：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no reference system with metres, and other rasters have one: their tiles cannot have one size.</source>
        <translation>{path} 没有以米为单位的参照系，而其他栅格有：它们的瓦片无法采用同一大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to tell whether the model gets better: {n}.</source>
        <translation>{path} 有 {n} 个图像，过少，无法判断模型是否有所改善。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to train on: {n}.</source>
        <translation>{path} 有 {n} 个图像，过少，无法用于训练。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run on other data: {changes}.</source>
        <translation>{path} 中是使用其他数据的训练运行：{changes}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run with another configuration: {changes}.</source>
        <translation>{path} 中是采用另一种配置的训练运行：{changes}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds other files: {names}.</source>
        <translation>{path} 中含有其他文件：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a bundle, which knows its architecture.</source>
        <translation>{path} 是模型包，其中已含有架构信息。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a draft model that computes in eight bits: it has no weights to learn.</source>
        <translation>{path} 是以八位计算的草稿模型：没有可学习的权重。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file of weights, which does not say what it is of.</source>
        <translation>{path} 是权重文件，没有说明属于哪种架构。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file.</source>
        <translation>{path} 是文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is given twice.</source>
        <translation>{path} 给出了两次。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is missing.</source>
        <translation>缺少 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is no bundle, no run of which an epoch has ended and no file of weights.</source>
        <translation>{path} 不是模型包，不是至少完成了一轮的训练运行，也不是权重文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text: {reason}.</source>
        <translation>{path} 不是 UTF-8 文本：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not a readable tar file: {reason}.</source>
        <translation>{path} 不是可读取的 tar 文件：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} tells of images that are not made here: {n}, {first} first.</source>
        <translation>{path} 中有 {n} 个并非在此生成的图像，第一个是 {first}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was converted from {file}, and its graphs are for searching only.</source>
        <translation>{path} 由 {file} 转换而来，其计算图仅供搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was edited, and would be lost.</source>
        <translation>{path} 已被编辑，其内容会丢失。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;shows&quot; must be a list of the names of classes.</source>
        <translation>{where}：&quot;shows&quot; 须为类别名称的列表。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;{name}&quot; is {value}; it must be a text.</source>
        <translation>{where}：&quot;{name}&quot; 为 {value}；它须为文本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: expected a JSON object with &quot;filename&quot;, which is a text, and &quot;captions&quot;, which is a list of texts, even of one: {reason}.</source>
        <translation>{where}：应为 JSON 对象，其中 &quot;filename&quot; 为文本，&quot;captions&quot; 为文本列表（即使只有一个）：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {name} has no caption.</source>
        <translation>{where}：{name} 没有说明文字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {text} is half of a character.</source>
        <translation>{where}：{text} 是半个字符。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>Check that its folder is writable and that the disk has space.</source>
        <translation>请检查其文件夹是否可写，以及磁盘是否有空间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>引擎报告了一个没有文字的错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/area_link.py"/>
        <source>Drag a rectangle around what is to be searched; Esc gives up.</source>
        <translation>请在要搜索的内容周围拖出一个矩形；按 Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>Replace File</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>{path} exists. Replace it?</source>
        <translation>{path} 已存在。是否替换？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Set up the engine…</source>
        <translation>设置引擎…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Text Search</source>
        <translation>文本搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {tiles} in {time}.</source>
        <translation>索引就绪：{tiles}，用时 {time}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>{tiles} written to {path}.</source>
        <translation>已将 {tiles}写入 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Drag a square over what you look for; Esc gives up.</source>
        <translation>请在要查找的内容上拖出一个正方形；按 Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Draw on a raster layer, or take an image file.</source>
        <translation>请在栅格图层上绘制，或使用图像文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Example from the Map</source>
        <translation>来自地图的示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>No raster is shown where you have drawn.</source>
        <translation>绘制的位置没有显示栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Take the picture from the raster</source>
        <translation>从栅格截取图片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add an index that was built elsewhere, such as that of a whole archive</source>
        <translation>将在别处构建的索引（例如整个影像档案的索引）加入列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add to search</source>
        <translation>加入搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build the index anew with the options it has</source>
        <translation>用现有选项重新构建索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew, with the model that new indexes are built with?</source>
        <translation>是否用新索引所用的模型重新构建此索引？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew? It can be searched until the new one is whole.</source>
        <translation>是否重新构建此索引？在新索引完成之前，仍可搜索此索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cache folder: {size} of {limit}</source>
        <translation>缓存文件夹：{size} / {limit}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Choose what to delete of what was not used for long</source>
        <translation>从久未使用的索引中选择要删除的</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete indexes</source>
        <translation>删除索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the index file; the raster stays</source>
        <translation>删除索引文件；栅格保留</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the indexes that were not used for the longest time?</source>
        <translation>是否删除最久未使用的索引？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete these indexes? Their rasters stay.</source>
        <translation>是否删除这些索引？它们的栅格会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Free space…</source>
        <translation>释放空间…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Index what is still missing; what is there is kept</source>
        <translation>为仍缺少的部分建立索引；已有的内容会保留</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes of Text Search</source>
        <translation>文本搜索的索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index</source>
        <translation>打开索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index…</source>
        <translation>打开索引…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Relocate…</source>
        <translation>重新定位…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Search the rasters of these indexes as one</source>
        <translation>将这些索引的栅格合为一体进行搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>The raster was moved or renamed: say where it is</source>
        <translation>栅格已被移动或重命名：请指明其位置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>There is no index yet: build one in the panel.</source>
        <translation>还没有索引：请在面板中构建一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Where is {name} now?</source>
        <translation>{name} 现在在哪里？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Built</source>
        <translation>构建日期</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tile size</source>
        <translation>瓦片大小</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>beside the raster</source>
        <translation>栅格旁边</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>in the cache</source>
        <translation>缓存中</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/link.py"/>
        <source>The cache folder holds {size}, more than its limit: see “Indexes…”.</source>
        <translation>缓存文件夹中有 {size}，超出了上限：请参阅“索引…”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside a raster in a read-only folder nothing can be kept: its index goes into the cache folder.
{path}</source>
        <translation>只读文件夹中的栅格旁边无法保存内容：其索引会存入缓存文件夹。
{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside the raster</source>
        <translation>栅格旁边</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>In the cache folder</source>
        <translation>缓存文件夹中</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Keep new indexes</source>
        <translation>新索引保存在</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Limit of the cache</source>
        <translation>缓存上限</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>When the cache folder holds more, the indexes that were not used for the longest time are offered for deletion; none is deleted without asking.</source>
        <translation>当缓存文件夹超出上限时，会提议删除最久未使用的索引；不会未经询问就删除任何索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Areas above {value}</source>
        <translation>高于 {value} 的区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Every ranked tile reaches the threshold; there may be more.</source>
        <translation>排名中的每个瓦片都达到阈值；可能还有更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Move the threshold until the map shows what you look for.</source>
        <translation>请移动阈值，直到地图显示您要查找的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>There is no threshold yet.</source>
        <translation>还没有阈值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Tiles above {value}</source>
        <translation>高于 {value} 的瓦片</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>{count} polygons</source>
        <translation><numerusform>{count} 个多边形</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Best tiles…</source>
        <translation>最佳瓦片…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap opacity</source>
        <translation>热力图不透明度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap…</source>
        <translation>热力图…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make a polygon layer of what the threshold leaves; move the threshold first</source>
        <translation>用阈值保留的部分生成多边形图层；请先移动阈值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make polygons</source>
        <translation>生成多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Merged areas of the heatmap</source>
        <translation>热力图的合并区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Polygons…</source>
        <translation>多边形…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Save the layers of this query for other programs</source>
        <translation>保存此查询的图层，供其他程序使用</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Show only the part of the map that matches best</source>
        <translation>仅显示地图中最匹配的部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Single tiles</source>
        <translation>单个瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The part of the map with a similarity of at least {value}</source>
        <translation>地图中相似度至少为 {value} 的部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The query whose layers the controls below change</source>
        <translation>下方控件所更改图层所属的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>best {share} %</source>
        <translation>最佳 {share}%</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/style_combo.py"/>
        <source>Heatmap colours</source>
        <translation>热力图颜色</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>No tile is selected.</source>
        <translation>没有选中瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again, and mark them then.</source>
        <translation>请重新搜索，然后再标记它们。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again.</source>
        <translation>请重新搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Select tiles in the list or on the map, and mark them then.</source>
        <translation>请在列表中或地图上选择瓦片，然后再标记它们。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The layers of these results are not in the project any more.</source>
        <translation>这些结果的图层已不在工程中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The raster has no reference system: marks teach this search, but they are no polygons to train with.</source>
        <translation>栅格没有参照系：标记可用于对此搜索示教，但不是可用于训练的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>These tiles were found by an earlier version, without their places.</source>
        <translation>这些瓦片由较早的版本找到，没有位置信息。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} marks taken away.</source>
        <translation><numerusform>已移除 {count} 个标记。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked right.</source>
        <translation><numerusform>已将 {count} 个瓦片标记为正确。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked wrong.</source>
        <translation><numerusform>已将 {count} 个瓦片标记为错误。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Ground in a tile</source>
        <translation>瓦片的地面尺寸</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Made</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Measured</source>
        <translation>测定结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Trained and tested on</source>
        <translation>训练和测试数据</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>licence: {text}</source>
        <translation>许可证：{text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>mean recall {value} %</source>
        <translation>平均召回率 {value}%</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>part of the plugin</source>
        <translation>插件的一部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>text to image</source>
        <translation>文本到图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{low} to {high} m, typically {typical} m</source>
        <translation>{low} 至 {high} m，通常为 {typical} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} captions</source>
        <translation><numerusform>{n} 条说明文字</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} images</source>
        <translation><numerusform>{n} 个图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} words seen in training</source>
        <translation><numerusform>训练中见过的 {n} 个词</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} × {n} pixels</source>
        <translation>{n} × {n} 像素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Build the missing index</source>
        <translation>构建缺少的索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Compare models on “{layer}”</source>
        <translation>在“{layer}”上比较模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>What do you look for?</source>
        <translation>您要查找什么？</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>{n} of the {top} best tiles of the left lie on ones of the right.</source>
        <translation><numerusform>左侧最佳的 {top} 个瓦片中，有 {n} 个与右侧的最佳瓦片重叠。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>“{layer}” has no index by this model.</source>
        <translation>“{layer}”没有用此模型构建的索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add model {name}</source>
        <translation>添加模型 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add zip…</source>
        <translation>添加 zip…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Ask two models the same on the chosen raster</source>
        <translation>在所选栅格上对两个模型提出相同的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Checking and copying {name}…</source>
        <translation>正在检查并复制 {name}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Folder of a model bundle</source>
        <translation>模型包的文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Get a stronger model…</source>
        <translation>获取更强的模型…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>New indexes are built with {model}.</source>
        <translation>新索引用 {model} 构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove {model}? Indexes that were built with it cannot be searched any more.</source>
        <translation>是否移除 {model}？用它构建的索引将无法再搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>There is one model: add another to compare it with</source>
        <translation>只有一个模型：请添加另一个来与它比较</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Train for your region…</source>
        <translation>针对您的地区训练…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Use by default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Used for new indexes</source>
        <translation>用于新索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Zip of a model bundle</source>
        <translation>模型包的 zip 文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was added; its files are as its card says.</source>
        <translation>已添加 {model}；其文件与模型卡相符。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was removed.</source>
        <translation>已移除 {model}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>A file of your own</source>
        <translation>您自己的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>An index belongs to one model: yours stay, this one needs its own.</source>
        <translation>索引只属于一个模型：您的索引会保留，此模型需要自己的索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download “{name}”, {what}?</source>
        <translation>是否下载“{name}”（{what}）？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Its checksum is not published, so that only its size can be compared.</source>
        <translation>其校验和没有公布，因此只能比较大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Licence: {text}.</source>
        <translation>许可证：{text}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>None that could be verified.</source>
        <translation>没有能够核实的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>On disk after that</source>
        <translation>之后占用的磁盘</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Published figures</source>
        <translation>公布的数据</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Reported by their authors, on test sets and by rules of their own; not measured here.</source>
        <translation>由其作者在自己的测试集上按自己的规则报告；未在此处测定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>The weights of a CLIP that somebody published or that you trained: as .safetensors, as PyTorch&#x27;s state dict (.pt, .bin) or as OpenAI&#x27;s archive. Nothing in the file is executed. Only its architecture must be one that the engine knows; where the file leaves open which one, choose it below.</source>
        <translation>他人发布或您自己训练的 CLIP 的权重：.safetensors、PyTorch 状态字典 (.pt, .bin) 或 OpenAI 的归档文件。不会执行文件中的任何内容。只要求其架构是引擎所认识的；如果文件没有说明是哪种架构，请在下方选择。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published: only the size can be compared</source>
        <translation>未公布：只能比较大小</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>on a CPU about {n} times as long as with the model that ships</source>
        <translation>在 CPU 上所需时间约为随附模型的 {n} 倍</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{host} gets to know the address of your computer; nothing of your data is sent.</source>
        <translation>{host} 会得知您计算机的地址；不会发送您的任何数据。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} for the weights; an index run takes several times that</source>
        <translation>权重占 {size}；构建索引需要其数倍</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} from {host}</source>
        <translation>{size}，来自 {host}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size}, was added</source>
        <translation>{size}，已添加</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>A file of your own…</source>
        <translation>您自己的文件…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>As the file says</source>
        <translation>按文件所示</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Convert this file</source>
        <translation>转换此文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download it</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get a stronger model</source>
        <translation>获取更强的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get this model</source>
        <translation>获取此模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>I have the file already</source>
        <translation>我已有该文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Keep the downloaded file after that</source>
        <translation>之后保留下载的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Models that can be fetched</source>
        <translation>可获取的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Only the model that is made of it is needed; the file is of use elsewhere.</source>
        <translation>只需要由它生成的模型；该文件可用于别处。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Reading the list of models from {path}…</source>
        <translation>正在从 {path} 读取模型列表…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>The shape of the model, by its name in open_clip</source>
        <translation>模型的结构，以其在 open_clip 中的名称表示</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>These models know more words and see more than the one that ships. They take more disk and memory and index slower. Nothing is downloaded before you agree.</source>
        <translation>这些模型比随附的模型认识更多的词、看到更多的内容。它们占用更多磁盘和内存，建立索引也更慢。未经您同意不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Use it for new indexes</source>
        <translation>用于新索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Weights of a CLIP model</source>
        <translation>CLIP 模型的权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Where this computer has no network: fetch the file elsewhere and bring it along.</source>
        <translation>如果此计算机没有网络：请在别处获取该文件并带过来。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>{model} was added.</source>
        <translation>已添加 {model}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation>含有 card.json、image.onnx、text.onnx 和 tokenizer.json 的文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>可用的最快设备</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Measure</source>
        <translation>测定</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine and see what it runs on and how fast it describes tiles</source>
        <translation>启动引擎，查看它在什么设备上运行，以及描述瓦片的速度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>正在启动引擎并测定…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>引擎使用 Python {version} 工作。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The list that ships with the plugin</source>
        <translation>插件随附的列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation>插件随附的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation>列表中的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Versions, devices and speeds, without passwords and your name, to send to others</source>
        <translation>版本、设备和速度，不含密码和您的姓名，可发送给他人</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>What “Get a stronger model” offers: a file or an https address of your organisation, written like resources/models/stronger.json.</source>
        <translation>“获取更强的模型”所提供的内容：您的组织的文件或 https 网址，写法与 resources/models/stronger.json 相同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.</source>
        <translation>{gpu}：驱动 {driver}，架构 {architecture}，内存 {memory}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}.</source>
        <translation>{gpu}：驱动 {driver}，架构 {architecture}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>在 {device} 上每秒 {rate} 个瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Add an example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Draw a square on the map</source>
        <translation>在地图上绘制正方形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image Files as Examples</source>
        <translation>作为示例的图像文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image file…</source>
        <translation>图像文件…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Look for what a picture shows: from the map, a file or the clipboard</source>
        <translation>查找图片所示的内容：来自地图、文件或剪贴板</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Paste an image</source>
        <translation>粘贴图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>How much the examples count against the text</source>
        <translation>示例相对于文本的权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like</source>
        <translation>更不像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like this</source>
        <translation>更不像此示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like</source>
        <translation>更像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like this</source>
        <translation>更像此示例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Weight of the examples against the text</source>
        <translation>示例相对于文本的权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}, remove</source>
        <translation>{example}，移除</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}: click to take it away</source>
        <translation>{example}：单击以将其移除</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Clear recent queries</source>
        <translation>清除最近的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries</source>
        <translation>导出已保存的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries…</source>
        <translation>导出已保存的查询…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries</source>
        <translation>导入已保存的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries…</source>
        <translation>导入已保存的查询…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Manage saved queries…</source>
        <translation>管理已保存的查询…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries (*.json)</source>
        <translation>查询 (*.json)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent and saved queries</source>
        <translation>最近和已保存的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save this query…</source>
        <translation>保存此查询…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>But not</source>
        <translation>但不含</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”. Separate several queries by semicolons (Shift+Enter); each gets layers of its own.</source>
        <translation>请像给图片写说明文字那样用英文描述：“many boats in a harbour”。多个查询用分号分隔 (Shift+Enter)；每个查询都有自己的图层。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>您是否想用“{word}”？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Rank all tiles by the query (Enter)</source>
        <translation>按查询对所有瓦片排序 (Enter)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search both</source>
        <translation>搜索两个文本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search {count} texts</source>
        <translation>搜索 {count} 个文本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>The model never saw “{word}” in training.</source>
        <translation>模型在训练中从未见过“{word}”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>与此匹配的瓦片会下移。多个文本用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>but not… (optional)</source>
        <translation>但不含…（可选）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>“{word}” was in no training caption: the answer says how it is understood.</source>
        <translation>“{word}”没有出现在训练的说明文字中：回答会说明如何理解它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved Queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>As taught (marks: {count})</source>
        <translation>已由 {count} 个标记示教</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>Stop using what was taught</source>
        <translation>停止使用示教的内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Draw a rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the polygons of “{layer}”</source>
        <translation>仅在“{layer}”的多边形内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the rectangle that was drawn</source>
        <translation>仅在绘制的矩形内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the selected features of “{layer}”</source>
        <translation>仅在“{layer}”的选中要素内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in what the map shows when asked</source>
        <translation>仅在搜索时地图显示的范围内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Polygons of a layer</source>
        <translation>图层的多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Search everywhere</source>
        <translation>在任何位置搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Selected features</source>
        <translation>选中的要素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The features that are selected when you search.</source>
        <translation>您搜索时选中的要素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The polygons as they are when you search.</source>
        <translation>您搜索时的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The rectangle that was drawn on the map.</source>
        <translation>在地图上绘制的矩形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows</source>
        <translation>地图显示的范围</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows when you search: after moving it, search again.</source>
        <translation>您搜索时地图显示的范围：移动地图后，请重新搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search</source>
        <translation>搜索位置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search: everywhere, in the view, in polygons</source>
        <translation>搜索位置：任何位置、视图内、多边形内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy coordinates</source>
        <translation>复制坐标</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy latitude and longitude</source>
        <translation>复制纬度和经度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export all shown tiles…</source>
        <translation>导出所有显示的瓦片…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export selected tiles…</source>
        <translation>导出选中的瓦片…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Find similar</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Only what was asked in words can be right or wrong.</source>
        <translation>只有用文字询问的内容才能判为正确或错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is right</source>
        <translation>这是正确的</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is wrong</source>
        <translation>这是错误的</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Undo marking</source>
        <translation>撤销标记</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Zoom to tile</source>
        <translation>缩放到瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer</source>
        <translation>关闭此回答</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer (Delete)</source>
        <translation>关闭此回答 (Delete)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>A number of tiles, or thousandths of all tiles of the index</source>
        <translation>瓦片数，或索引中全部瓦片的千分数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>How many of the best tiles are shown</source>
        <translation>显示多少个最佳瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Show more or fewer tiles, without a new search</source>
        <translation>显示更多或更少的瓦片，无需重新搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid where there is room for it</source>
        <translation>空间足够时用网格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show the tiles as a list or as a grid of pictures</source>
        <translation>将瓦片显示为列表或图片网格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Presence: {level}</source>
        <translation>存在迹象：{level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}, presence: {level}</source>
        <translation>第 {rank} 名，存在迹象：{level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}: closer to the query than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.
{raster}</source>
        <translation>第 {rank} 名：比 {percentile}% 的瓦片更接近查询。
z 分数 {z}（高出此栅格通常得分的程度），得分 {score}，尺度 {scale}。
{raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>The order also weighs which tiles suit every text, so a lower rank can have a higher level.</source>
        <translation>排序还会权衡哪些瓦片适合任何文本，因此名次较低的瓦片可能等级较高。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked right</source>
        <translation>已标记为正确</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked wrong</source>
        <translation>已标记为错误</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. 瓦片 {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>最接近的匹配，并非完整清单</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Ranked tiles</source>
        <translation>排名的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The index has changed since: search again to see it as it is now.</source>
        <translation>索引此后已更改：请重新搜索以查看其现状。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The list holds the tiles that resemble the query most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>列表中是与查询最相似的瓦片，即使没有此类内容也会列出。得分只能在同一查询内比较瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} / {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Each mark was ranked by what the others teach. Average precision is 1 where all that are right come before all that are wrong.</source>
        <translation>每个标记都根据其他标记所示教的内容排名。如果所有正确的都排在所有错误的之前，平均精度为 1。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Give up teaching (Esc)</source>
        <translation>放弃示教 (Esc)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Mark at least one of these tiles that is right.</source>
        <translation>请在这些瓦片中至少标记一个正确的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>On held-out marks: average precision {before} before, {after} after.</source>
        <translation>在留出的标记上：平均精度示教前 {before}，示教后 {after}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Rank by what the marks show, in seconds and without training: the texts stay.</source>
        <translation>按标记所示的内容排序，只需几秒，无需训练：文本保持不变。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Show labels as a layer</source>
        <translation>将标签显示为图层</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach again</source>
        <translation>重新示教</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach this search</source>
        <translation>对此搜索示教</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teaching…</source>
        <translation>正在示教…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>To tell what was gained, mark tiles in other places as well.</source>
        <translation>要了解示教带来的改善，请也标记其他地点的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Too few marks to tell what was gained.</source>
        <translation>标记太少，无法判断有多少提升。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}.</source>
        <translation>{counts}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}: {n} of each are a good start.</source>
        <translation>{counts}：各有 {n} 个是良好的开端。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}; at least one tile that is right is needed.</source>
        <translation>{counts}：至少需要一个正确的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong</source>
        <translation>{right} 个正确，{wrong} 个错误</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong, on tiles of another size than these: mark some of these.</source>
        <translation>{right} 个正确，{wrong} 个错误，位于与这些大小不同的瓦片上：请标记一些这里的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close Answer</source>
        <translation>关闭回答</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close the answer to “{query}”?</source>
        <translation>是否关闭对“{query}”的回答？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Export tiles</source>
        <translation>导出瓦片</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Its group of {count} layers leaves the project, with what was made of them. The query stays among the recent ones: it can be asked again.</source>
        <translation><numerusform>其包含 {count} 个图层的组及由这些图层生成的内容将从工程中移除。查询会留在最近的查询中，可以再次询问。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>The layer of these results is not in the project any more.</source>
        <translation>这些结果的图层已不在工程中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy the command that fills it</source>
        <translation>复制用于填充它的命令</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For NVIDIA GPUs (CUDA)</source>
        <translation>用于 NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For a computer with a network, the same system and the same version of Python</source>
        <translation>用于有网络、系统相同且 Python 版本相同的计算机</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Install one with your system&#x27;s package manager, or from python.org.</source>
        <translation>请用系统的软件包管理器或从 python.org 安装一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: about {download} to download, {disk} on the disk. It is your own, all QGIS profiles share it, and nothing else is changed.</source>
        <translation>安装到 {folder}：约下载 {download}，占用磁盘 {disk}。它归您所有，由所有 QGIS 配置共用，不会更改其他任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: {disk} on the disk.</source>
        <translation>安装到 {folder}：占用磁盘 {disk}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>It has no wheel of: {names}.</source>
        <translation>其中没有以下包的 wheel：{names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Looking for Python…</source>
        <translation>正在查找 Python…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>No Python {least} or newer was found besides QGIS&#x27;s own.</source>
        <translation>除 QGIS 自带的 Python 外，没有找到 {least} 或更新版本的 Python。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Run in a terminal: {command}</source>
        <translation>请在终端中运行：{command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>The Python that the engine&#x27;s environment is made of</source>
        <translation>用于创建引擎环境的 Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>There is no folder {path}.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>With what training needs (PyTorch)</source>
        <translation>含训练所需的内容 (PyTorch)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>{path} lacks the modules venv and ensurepip.</source>
        <translation>{path} 缺少 venv 和 ensurepip 模块。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/dialog.py"/>
        <source>Set up the engine of Text Search</source>
        <translation>设置文本搜索的引擎</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/link.py"/>
        <source>An index is being built. Changing the engine ends that; what is done is kept, and “Build index” continues there. Go on?</source>
        <translation>正在构建索引。更改引擎会终止构建；已完成的部分会保留，之后可从该处继续构建。是否继续？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Looking at the interpreter…</source>
        <translation>正在检查解释器…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>搜索引擎的 Python 解释器</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python of an environment</source>
        <translation>环境的 Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} has all packages.</source>
        <translation>Python {version} 具备所有包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} lacks {names}. In a terminal: {command}</source>
        <translation>Python {version} 缺少 {names}。请在终端中运行：{command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Bring up to date</source>
        <translation>更新到最新</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Checking that all is there…</source>
        <translation>正在检查是否齐全…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Delete the engine&#x27;s environment in {folder}? Indexes and models stay.</source>
        <translation>是否删除 {folder} 中的引擎环境？索引和模型会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Fetching {package}: {size} so far</source>
        <translation>正在获取 {package}：目前 {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>From a folder of wheels that was filled elsewhere</source>
        <translation>从在别处填充的 wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Installing {package}: {done} of {total}</source>
        <translation>正在安装 {package}：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Looking for {package}…</source>
        <translation>正在查找 {package}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one here</source>
        <translation>在此处创建</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one without a network</source>
        <translation>在没有网络的情况下创建</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Making the environment…</source>
        <translation>正在创建环境…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove the engine</source>
        <translation>移除引擎</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair the engine, make it for something else, or use another</source>
        <translation>修复引擎、按其他用途创建，或使用另一个引擎</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Searching needs an engine: a Python of its own, apart from QGIS&#x27;s.</source>
        <translation>搜索需要引擎：一个独立于 QGIS 的 Python。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up the engine in {folder}</source>
        <translation>正在 {folder} 中设置引擎</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up was interrupted. “Repair” goes on with what is there.</source>
        <translation>设置被中断。修复会从已有的部分继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine is set up: {facts}.</source>
        <translation>引擎已设置：{facts}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine runs with {path}.</source>
        <translation>引擎使用 {path} 运行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>There is no program {path}.</source>
        <translation>程序 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>This version of the plugin needs other packages than are there.</source>
        <translation>此版本的插件需要的包与现有的不同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use a Python of my own</source>
        <translation>使用我自己的 Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>packages</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>with training</source>
        <translation>含训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Add one, or index what the map shows.</source>
        <translation>请添加一个，或为地图显示的范围建立索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Selected polygons</source>
        <translation>选中的多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The area of this index</source>
        <translation>此索引的区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The project has no polygon layer.</source>
        <translation>工程中没有多边形图层。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>What the map shows now</source>
        <translation>地图当前显示的范围</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Which part of the raster is indexed</source>
        <translation>栅格中要建立索引的部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>2nd to 98th percentile</source>
        <translation>第 2 至第 98 百分位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area, colours, model</source>
        <translation>区域、颜色、模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As in the options</source>
        <translation>按选项中的设置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As the layer is drawn</source>
        <translation>按图层的绘制方式</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>See, add, compare and remove models</source>
        <translation>查看、添加、比较和移除模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Values as they are</source>
        <translation>原始值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Which bands the model sees as red, green and blue, and how they are stretched</source>
        <translation>模型将哪些波段视为红、绿、蓝，以及如何拉伸它们</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source> m per pixel</source>
        <translation> m/像素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>GeoTIFF to write</source>
        <translation>要写入的 GeoTIFF</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Many providers of map images forbid to store or to analyse them. Make sure that the terms of {provider} allow it.</source>
        <translation>许多地图影像的提供方禁止存储或分析这些影像。请确保 {provider} 的条款允许这样做。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save a part of “{layer}”</source>
        <translation>保存“{layer}”的一部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>The whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} of {parts} parts are not complete after a second try: {share} % of the pixels did not come. They count as empty and are not searched.</source>
        <translation><numerusform>{parts} 个部分中有 {n} 个在第二次尝试后仍不完整：{share}% 的像素没有获取到。它们视为空，不会被搜索。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts are of one colour: perhaps there is no picture at this scale.</source>
        <translation><numerusform>{n} 个部分只有一种颜色：此比例下可能没有图像。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts came at the second try.</source>
        <translation><numerusform>{n} 个部分在第二次尝试时获取到。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{width} × {height} pixels, at most {size}</source>
        <translation>{width} × {height} 像素，最多 {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Indexes…</source>
        <translation>索引…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>List, rebuild, relocate and delete indexes</source>
        <translation>列出、重建、重新定位和删除索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>({n} more)</source>
        <translation>（另有 {n} 条）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build index</source>
        <translation>构建索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build the index of “{layer}” anew?</source>
        <translation>是否重新构建“{layer}”的索引？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>将栅格切成瓦片，并由模型逐个描述，只需一次。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>模型 {model}，{size}，{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save a part as GeoTIFF…</source>
        <translation>将一部分保存为 GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save what this layer shows of an area, and search that file</source>
        <translation>保存此图层在某一区域显示的内容，并搜索该文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>The index can be searched until the new one is whole.</source>
        <translation>在新索引完成之前，仍可搜索此索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Add to index</source>
        <translation>加入索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Adds {estimate}.</source>
        <translation>增加{estimate}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Continue index</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Index ready: {tiles}</source>
        <translation>索引就绪：{tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Looking at the area…</source>
        <translation>正在检查区域…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No index yet.</source>
        <translation>还没有索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No tile lies in the area.</source>
        <translation>区域内没有瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>瓦片这么少，可比较的内容不多：请使用更大的栅格或更小的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The disk has only {size} left.</source>
        <translation>磁盘仅剩 {size}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index covers this area already.</source>
        <translation>索引已覆盖此区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index file cannot be read. It would be put aside, and a new one built.</source>
        <translation>无法读取索引文件。它会被移到一边，并构建一个新索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is not complete: {done} of {tiles}.</source>
        <translation>索引不完整：{done} / {tiles}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>索引已过时：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The model that built this index, {model}, is not there any more, and no other can search in it.</source>
        <translation>构建此索引的模型 {model} 已不存在，而其他模型不能在其中搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>These options differ from the index: it would be built anew, and is kept until the new one is whole.</source>
        <translation>这些选项与索引不同：索引会重新构建，在新索引完成之前保留现有索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Update index</source>
        <translation>更新索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no index</source>
        <translation>无索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>the raster or the model changed</source>
        <translation>栅格或模型已更改</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>{n} of {all} rasters have no index yet.</source>
        <translation><numerusform>{all} 个栅格中有 {n} 个还没有索引。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Filter by name</source>
        <translation>按名称过滤</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None is ticked: the choice stays as it was.</source>
        <translation>没有勾选任何一项：选择保持不变。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Rasters to search together</source>
        <translation>要一起搜索的栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>The project has no raster.</source>
        <translation>工程中没有栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick all that are listed</source>
        <translation>勾选列出的所有项</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick none of those that are listed</source>
        <translation>取消勾选列出的所有项</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>{n} of {all} chosen</source>
        <translation>已选择 {n} / {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Choose several rasters, to search them as one</source>
        <translation>选择多个栅格，将它们合为一体进行搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Several rasters</source>
        <translation>多个栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>The raster to search</source>
        <translation>要搜索的栅格</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>{count} rasters</source>
        <translation><numerusform>{count} 个栅格</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>file missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>no file: save a part as one</source>
        <translation>无文件：请将其绘制到文件中</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>{state}, {tiles}</source>
        <translation>{state}，{tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Index settings</source>
        <translation>索引设置</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Tiling, area, colours and model of the index; all indexes; help</source>
        <translation>索引的瓦片划分、区域、颜色和模型；所有索引；帮助</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Pause (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>暂停 (Esc)。已索引的内容会保留，“继续索引”会由此继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Starting with {layer}…</source>
        <translation>正在开始处理 {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Stop indexing (Esc). The index stays as it was.</source>
        <translation>停止建立索引 (Esc)。索引保持原样。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto ({size})</source>
        <translation>自动（{size}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>每个尺度都是用更大的瓦片再处理一遍。两个尺度可找到小的和大的目标；更多尺度会耗费时间和磁盘。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>相邻瓦片相互重复的程度。50% 可得到平滑的热力图。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Metres on the ground, or pixels of the raster</source>
        <translation>地面上的米数，或栅格的像素数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Side of a tile. Choose about the size of what you look for with its surroundings; the automatic size is what the model saw in training, or what the raster&#x27;s resolution and size allow.</source>
        <translation>瓦片的边长。请选择与要查找的内容连同其周围环境相近的大小；自动大小是模型在训练中见过的大小，或栅格的分辨率和大小所允许的大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>模型是在 {low} 至 {high} m 上训练的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Tiling</source>
        <translation>瓦片划分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the aerial photographs of Californian cities that ship with this</source>
        <translation>添加随附的加利福尼亚城市航空照片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>添加随附的小型合成场景</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>用日常语言询问栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>构建其索引，只需一次。栅格永远不会离开此计算机。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>选择栅格：来自文件的航空或卫星影像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>用英文描述要查找的内容，例如“many boats in a harbour”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Drawn scene</source>
        <translation>绘制的场景</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Or try a sample:</source>
        <translation>或试用样例：</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Set up the engine, once.</source>
        <translation>设置引擎，只需一次。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Ask in plain words</source>
        <translation>用日常语言询问</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Do not show again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Mark tiles of the list to refine the query. “Layers” makes polygons of what a threshold leaves, and exports.</source>
        <translation>标记列表中的瓦片以细化查询。“图层”可用阈值保留的部分生成多边形，并可导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>More like this, less like that</source>
        <translation>更像这个，更不像那个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Once per raster: an index</source>
        <translation>每个栅格一次：建立索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The Help menu shows it at any time</source>
        <translation>可随时从帮助菜单中显示</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The best tiles come as a list, as outlines and as a heatmap, which is empty where nothing stands out.</source>
        <translation>最佳瓦片以列表、轮廓和热力图的形式呈现；没有突出结果的地方，热力图为空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The raster is cut into tiles, and the model describes each. It never leaves this computer.</source>
        <translation>栅格被切成瓦片，并由模型逐个描述。它永远不会离开此计算机。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Tour of Text Search</source>
        <translation>文本搜索导览</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/base_choice.py"/>
        <source>A checkpoint file…</source>
        <translation>检查点文件…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>(no class)</source>
        <translation>（无类别）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Few: what is measured on so little says hardly anything.</source>
        <translation>很少：在这么少的数据上测定的结果几乎说明不了什么。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Pairs by class and split</source>
        <translation>按类别和子集统计的图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Model and recipe</source>
        <translation>模型和方案</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>The result comes after training.</source>
        <translation>结果在训练后显示。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This ends what is being done.</source>
        <translation>这会终止正在进行的操作。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This stops the training. What it has learnt so far is kept, and it can be continued when this dialog is opened again.</source>
        <translation>这会停止训练。目前学到的内容会保留，再次打开此对话框时可以继续训练。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This training was stopped; it can be continued.</source>
        <translation>此训练已停止；可以继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Train for your region</source>
        <translation>针对您的地区训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>{text} Go on?</source>
        <translation>{text}是否继续？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what this training has learnt and begin again from the base model?</source>
        <translation>是否忘掉此训练学到的内容，并从基础模型重新开始？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what was learnt and begin from the base model</source>
        <translation>忘掉学到的内容，从基础模型开始</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>The model is trained. See the next step for what it brought.</source>
        <translation>模型已训练完成。请在下一步查看其效果。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training goes on in a process of its own, with low priority: QGIS and the search can be used meanwhile. It can be stopped at any time and continued later.</source>
        <translation>训练在独立的低优先级进程中进行：其间可以使用 QGIS 和搜索。训练可随时停止，并在以后继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training, epoch {n}</source>
        <translation>训练，第 {n} 轮</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Choose rasters and labels, then make the pairs.</source>
        <translation>选择栅格和标签，然后生成图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Count what the labels give; nothing is written</source>
        <translation>统计标签能得到的内容；不写入任何内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Labels: polygons of a layer</source>
        <translation>标签：多边形来自</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Make the pairs</source>
        <translation>生成图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>New pairs replace the old ones, and what was trained on them. Go on?</source>
        <translation>新的图文对会替换旧的图文对以及用它们训练的内容。是否继续？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Reading rasters and labels…</source>
        <translation>正在读取栅格和标签…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Tick the rasters on which labels lie.</source>
        <translation>请勾选标签所在的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>What they say</source>
        <translation>其内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>A field that says “right” or “wrong” of each polygon, or yes or no; without one all are right.</source>
        <translation>说明每个多边形为“right”或“wrong”的字段；无：全部正确。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks</source>
        <translation>我的标记</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks in result lists</source>
        <translation>我在结果列表中的标记</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Only the {n} selected features</source>
        <translation><numerusform>仅选中的 {n} 个要素</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Selected features only</source>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Verdict, if any</source>
        <translation>判定（如有）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>A share of general pairs, seen again while it learns yours, keeps a model from forgetting. Without a file, the recipe&#x27;s own means have to do.</source>
        <translation>在模型学习您的图文对时，再次看到一部分通用图文对可防止其遗忘。如果没有文件，则只能依靠方案自身的手段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>As the recipe has it</source>
        <translation>按方案设定</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose a recipe.</source>
        <translation>请选择方案。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose the checkpoint file.</source>
        <translation>请选择检查点文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Epochs at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: CC BY 4.0, or internal use only</source>
        <translation>例如：CC BY 4.0，或仅限内部使用</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: Harbours of the Baltic</source>
        <translation>例如：波罗的海的港口</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>General pairs need a file and a folder of images.</source>
        <translation>通用图文对需要一个文件和一个图像文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Give the new model a name.</source>
        <translation>请为新模型命名。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Images of the pairs</source>
        <translation>其图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Keep what the model knows</source>
        <translation>保留模型已知的内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measure again</source>
        <translation>重新测定</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measuring a step of each recipe…</source>
        <translation>正在测定每个方案的一步…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Pairs</source>
        <translation>图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Set up training…</source>
        <translation>设置训练…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training ends before, where validation gets no better</source>
        <translation>如果验证结果不再改善，训练会提前结束</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training needs packages that are not installed yet.</source>
        <translation>训练需要尚未安装的包。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After minus before, on the same blocks; an interval without 0 is no chance</source>
        <translation>在相同地块上，训练后减去训练前；不含 0 的区间表明并非偶然</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After, %</source>
        <translation>训练后，%</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision before and after</source>
        <translation>训练前后的平均精度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the base model; 95 % interval over blocks of the ground</source>
        <translation>基础模型的平均精度；按地块计算的 95% 区间</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the new model; 95 % interval over blocks of the ground</source>
        <translation>新模型的平均精度；按地块计算的 95% 区间</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Before, %</source>
        <translation>训练前，%</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Gained</source>
        <translation>提升</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Tiles that show the class, on ground that training has not seen</source>
        <translation>在训练没有见过的地面上显示该类别的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Make the pairs again with what was edited; rows without a tick are left out</source>
        <translation>用编辑后的内容重新生成图文对；未勾选的行会被略去</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Pictures and captions</source>
        <translation>图片和说明文字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>The form was changed since these pairs were made: make them again to use that.</source>
        <translation>生成这些图文对之后，表单已更改：请重新生成以采用更改。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Use these captions</source>
        <translation>使用这些说明文字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What they give</source>
        <translation>所得内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What was noticed</source>
        <translation>需要注意的问题</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>split by {n} blocks of {side} {unit}, so that no tile is in two splits</source>
        <translation>按 {n} 个 {side} {unit} 的地块划分，使任何瓦片都不会同属两个子集</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>tiles of {sides} {unit}</source>
        <translation>{sides} {unit} 的瓦片</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>{count} images</source>
        <translation><numerusform>{count} 个图像</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>“Check” counts what the labels give, class by class, before anything is made.</source>
        <translation>在生成任何内容之前，“检查”会按类别统计标签能得到的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Loss and validation recall</source>
        <translation>损失和验证召回率</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Nothing has been measured yet</source>
        <translation>还没有测定任何内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall</source>
        <translation>验证召回率</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall, best {value}</source>
        <translation>验证召回率，最佳 {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>Rasters to train on</source>
        <translation>用于训练的栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>{name} ({state})</source>
        <translation>{name}（{state}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>{size} of memory</source>
        <translation>内存 {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Both models are asked on ground that training has not seen: the rasters are indexed for each of them in the cache, unless that was done before.</source>
        <translation>两个模型都在训练没有见过的地面上接受询问：会在缓存中分别为它们给这些栅格建立索引，已建立的除外。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Compare before and after</source>
        <translation>比较训练前后</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training…</source>
        <translation>删除训练…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete this training with its pairs and its report?</source>
        <translation>是否删除此训练及其图文对和报告？</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Index the rasters with it</source>
        <translation>用它为栅格建立索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Its model was not taken over and is deleted as well.</source>
        <translation>其模型尚未采用，也会被删除。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Marks go on teaching: “Teach this search” works on the new model, too.</source>
        <translation>标记仍可用于示教：“对此搜索示教”在新模型上同样可用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>{model} is among the models now. An index belongs to one model: the {n} rasters have to be indexed again before they are searched with this one.</source>
        <translation><numerusform>{model} 现已加入模型列表。索引只属于一个模型：用此模型搜索之前，须为 {n} 个栅格重新建立索引。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>A new training</source>
        <translation>新训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>pairs are made</source>
        <translation>已生成图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained and compared</source>
        <translation>已训练并比较</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 192; 384</source>
        <translation>例如：192; 384</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 60; 120</source>
        <translation>例如：60; 120</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in metres</source>
        <translation>边长（米）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in pixels</source>
        <translation>边长（像素）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in metres; several are separated by semicolons.</source>
        <translation>瓦片的边长，以米为单位；多个值用分号分隔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in pixels; several are separated by semicolons.</source>
        <translation>瓦片的边长，以像素为单位；多个值用分号分隔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in metres, separated by semicolons.</source>
        <translation>请输入瓦片的边长，以米为单位，用分号分隔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in pixels, separated by semicolons.</source>
        <translation>请输入瓦片的边长，以像素为单位，用分号分隔。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>All fields of a feature</source>
        <translation>要素的所有字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Captions, in a field</source>
        <translation>字段中的说明文字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field that says what the polygons show.</source>
        <translation>请选择说明多边形所示内容的字段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field with the captions.</source>
        <translation>请选择含有说明文字的字段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Classes, in a field</source>
        <translation>字段中的类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Each sentence needs {} once, where the class stands.</source>
        <translation>每个句子需要一个 {}，位于类别所在的位置。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>For example: “a harbour of the Baltic with {}”. One sentence a line.</source>
        <translation>例如：“a harbour of the Baltic with {}”。每行一个句子。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Sentences around a class</source>
        <translation>类别所在的句子</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Tags of OpenStreetMap</source>
        <translation>OpenStreetMap 标签</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>The field of the class: pairs are counted and split by it.</source>
        <translation>类别字段：按它统计和划分图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Usual sentences are made. Own ones: one a line, {} stands for the class</source>
        <translation>会生成常用的句子。自定义句子：每行一个，{} 代表类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>“Check” shows one of the captions of each class.</source>
        <translation>“检查”会显示每个类别的一条说明文字。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A file could not be written: {reason}.</source>
        <translation>无法写入文件：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A filter of your network may look into the connection: name its certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
        <translation>您网络的过滤器可能会检查连接：请在环境变量 PIP_CERT 中指定其证书，或使用 wheel 文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check it, and its name and password, in Settings ▸ Options ▸ Network.</source>
        <translation>请在 设置 ▸ 选项 ▸ 网络 中检查它及其用户名和密码。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check the network, and QGIS&#x27;s proxy in Settings ▸ Options ▸ Network; or use a folder of wheels.</source>
        <translation>请检查网络，以及 设置 ▸ 选项 ▸ 网络 中的 QGIS 代理；或使用 wheel 文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another Python, or install its modules venv and ensurepip.</source>
        <translation>请选择另一个 Python，或安装其 venv 和 ensurepip 模块。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another version of Python.</source>
        <translation>请选择另一个版本的 Python。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Copy the log and report it, or choose another version of Python.</source>
        <translation>请复制日志并报告，或选择另一个版本的 Python。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>End what uses the engine, other windows of QGIS too, then repair.</source>
        <translation>请结束使用引擎的程序（包括其他 QGIS 窗口），然后修复。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Fetch it with the same system and the same version of Python, see the command.</source>
        <translation>请在系统相同且 Python 版本相同的计算机上获取它，参见命令。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space, then repair: what is there already is used.</source>
        <translation>请释放一些空间，然后修复：已有的内容会被利用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space; nothing was changed.</source>
        <translation>请释放一些空间；没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Move them elsewhere; nothing was changed.</source>
        <translation>请将它们移到别处；没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Setting up the engine was cancelled.</source>
        <translation>引擎设置已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>此处不信任 {host} 的证书。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk is too full: {needed} are needed in {folder}, {free} are free.</source>
        <translation>磁盘空间不足：{folder} 需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk of {folder} ran full.</source>
        <translation>{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The engine is being set up by another program already (process {pid} on {host}).</source>
        <translation>另一个程序已在设置引擎（{host} 上的进程 {pid}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The folder has no wheel of {package} for Python {python} on this system.</source>
        <translation>文件夹中没有适用于此系统上 Python {python} 的 {package} wheel。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The log has what it said. Repair tries it again.</source>
        <translation>日志中有其输出。修复会再次尝试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages are installed, but do not work: {reason}.</source>
        <translation>包已安装，但不能工作：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages could not be fetched: there is no way to {host}.</source>
        <translation>无法获取包：连接不到 {host}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The proxy let nothing through: {reason}.</source>
        <translation>代理没有放行：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>There is no wheel of {package} for Python {python} on this system.</source>
        <translation>没有适用于此系统上 Python {python} 的 {package} wheel。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Wait until it is done there.</source>
        <translation>请等待那里完成。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>pip failed: {reason}.</source>
        <translation>pip 失败：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{folder} holds files that are none of an environment.</source>
        <translation>{folder} 中有不属于环境的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{python} could not make an environment: {reason}.</source>
        <translation>{python} 无法创建环境：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Add it, or search elsewhere: the area is chosen beside the query.</source>
        <translation>请添加它，或在别处搜索：区域在查询旁边选择。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Free space on the disk, or set another folder for temporary files.</source>
        <translation>请释放磁盘空间，或为临时文件设置另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>没有选中“{layer}”的多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Select or draw polygons, or take another area.</source>
        <translation>请选择或绘制多边形，或使用另一个区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The area of interest cannot be written: {reason}.</source>
        <translation>无法写入感兴趣区：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The project has no polygon layer “{layer}” in which to search.</source>
        <translation>工程中没有可在其中搜索的多边形图层“{layer}”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>“{layer}”中没有多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>请选择以 .gpkg、.geojson 或 .csv 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>请选择另一个文件夹，或关闭打开该文件的程序。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Tiles cannot be written as {path}.</source>
        <translation>无法将瓦片写入为 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmaps</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Inferno on dark images</source>
        <translation>Inferno（适用于深色图像）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Turbo in steps</source>
        <translation>Turbo（分级）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Violet to yellow</source>
        <translation>紫到黄</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Make the file and its folder writable, save what is being edited in it, or close the program that holds it.</source>
        <translation>请将该文件及其文件夹设为可写，保存其中正在编辑的内容，或关闭占用它的程序。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Move the file away, or give it another name; marks make a new one.</source>
        <translation>请移走该文件，或为其改名；标记会生成新文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>The marks cannot be written to {path}.</source>
        <translation>无法将标记写入 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>{path} holds no labels that the plugin wrote.</source>
        <translation>{path} 中没有由插件写入的标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>Labels “{text}”</source>
        <translation>标签“{text}”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Check that the disk has space and that {path} can be written.</source>
        <translation>请检查磁盘是否有空间，以及 {path} 是否可写。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Select or draw polygons first.</source>
        <translation>请先选择或绘制多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>The labels of “{layer}” cannot be written: {reason}.</source>
        <translation>无法写入“{layer}”的标签：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles</source>
        <translation>最佳瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>“{query}”的最佳瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>“{query}”的热力图</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>QGIS 无法打开结果文件 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>请重新搜索；如果问题依旧，请查看日志面板“Text Search”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>no reference system</source>
        <translation>无参照系</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>请选择来自文件的栅格图层，例如 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Draw the part that you want to search into a GeoTIFF with the button below.</source>
        <translation>请用下方的按钮将要搜索的部分绘制到 GeoTIFF 中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>请修复图层的数据源，或移除图层。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>“{layer}”的文件已不存在：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>“{layer}”来自服务（{provider}），而不是栅格文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>“{layer}”是较大文件的一部分：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>“{layer}”不是栅格图层。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>“{layer}”位于归档文件内或服务器上：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>closest, nothing stands out</source>
        <translation>最接近，无突出结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} and lower</source>
        <translation>第 {first} 名及之后</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} to {last}</source>
        <translation>第 {first} 至 {last} 名</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>{count} more, overlapping</source>
        <translation>另有 {count} 个，相互重叠</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name, or remove the layer first.</source>
        <translation>请选择另一个名称，或先移除图层。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is an index and is not replaced.</source>
        <translation>{path} 是索引，不会被替换。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is the file of this project.</source>
        <translation>{path} 是此工程的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>“{layer}” in this project is read from {path}.</source>
        <translation>此工程中的“{layer}”是从 {path} 读取的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Lower it and try again.</source>
        <translation>请降低阈值，然后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Making polygons was cancelled.</source>
        <translation>生成多边形已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Nothing reaches the threshold.</source>
        <translation>没有达到阈值的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Polygons of a text search</source>
        <translation>文本搜索的多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Take the heatmaps of the single rasters.</source>
        <translation>请使用各个栅格的热力图。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>The result file {path} cannot be read.</source>
        <translation>无法读取结果文件 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} is too large to make polygons of it at once.</source>
        <translation>{path} 太大，无法一次性转换为多边形。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>与文本查询最接近的匹配，并非完整清单。数值相对于此栅格和此查询；不能在查询之间比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Text search</source>
        <translation>文本搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Check the connection and the layer, or choose another resolution.</source>
        <translation>请检查连接和图层，或选择另一个分辨率。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Choose a smaller area, or a resolution of {metres} m or coarser.</source>
        <translation>请选择更小的区域，或 {metres} m 或更粗的分辨率。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Drawing the layer was cancelled.</source>
        <translation>绘制图层已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Free space on the disk, or choose another folder.</source>
        <translation>请释放磁盘空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Move the map to where the layer shows something, or choose the layer&#x27;s extent.</source>
        <translation>请将地图移动到图层有内容显示的位置，或选择图层范围。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>That would be {n} million pixels; at most {most} million are drawn.</source>
        <translation>那将是 {n} 百万像素；最多绘制 {most} 百万像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>The picture cannot be written to {path}: {reason}.</source>
        <translation>无法将图片写入 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” gave no picture of that area.</source>
        <translation>“{layer}”没有给出该区域的图片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” shows nothing in that area.</source>
        <translation>“{layer}”在该区域没有显示任何内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>Nothing stands out</source>
        <translation>无突出结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>drawn from {value}</source>
        <translation>自 {value} 起绘制</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair from {value}</source>
        <translation>中等：自 {value} 起</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair: not drawn</source>
        <translation>中等：不绘制</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>相对相似度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>strong from {value}</source>
        <translation>强：自 {value} 起</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>unlikely: not drawn</source>
        <translation>不太可能：不绘制</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak from {value}</source>
        <translation>弱：自 {value} 起</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak: not drawn</source>
        <translation>弱：不绘制</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Comparing the towers with the checkpoint</source>
        <translation>正在将两个塔与检查点比较</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>How much ground the training images show was not said: tiles that follow the model are {side} wide.</source>
        <translation>没有说明训练图像显示多大的地面：遵循模型的瓦片宽 {side}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Measuring what its scores mean</source>
        <translation>正在测定其得分的含义</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Searching the sample scene</source>
        <translation>正在搜索样例场景</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of a model that was trained with open_clip. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>文件没有说明其塔计算的是 GELU 还是 QuickGELU；已按用 open_clip 训练的模型采用 GELU。如果不对，模型的效果会很差：请作为 {other} 重新转换。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, as of OpenAI&#x27;s models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>文件没有说明其塔计算的是 GELU 还是 QuickGELU；已按 OpenAI 的模型、RemoteCLIP 和 GeoRSCLIP 采用 QuickGELU。如果不对，模型的效果会很差：请作为 {other} 重新转换。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The model hardly tells the photographs that ship with the plugin apart: one that shows what a text names scores above one that does not in {share} of the cases, where chance is 50 %. Its weights may never have been trained, or for something else than images with texts, or with another activation or normalisation.</source>
        <translation>模型几乎不能区分插件随附的照片：在 {share} 的情况下，显示文本所指内容的照片得分高于没有显示的照片，而随机水平为 50%。其权重可能从未经过训练，或并非针对图像与文本训练，或使用了不同的激活函数或归一化。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>This takes about {memory} GB of memory and {disk} GB of disk.</source>
        <translation>这大约需要 {memory} GB 内存和 {disk} GB 磁盘。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>It was indexed as {path}; its tiles are kept.</source>
        <translation>它曾作为 {path} 建立索引；其瓦片会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}.</source>
        <translation>其瓦片会重新构建，原因：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}: those that the index had, and those in the area of interest.</source>
        <translation>其瓦片会重新构建，原因：{reason}：包括索引中已有的和感兴趣区内的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Rows that were added by hand to the layer of {path} are no tiles and are not searched: {n}.</source>
        <translation>手动添加到 {path} 图层的行不是瓦片，不会被搜索：{n}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index command builds them again.</source>
        <translation>从 {path} 的图层中手动移除的瓦片不会被搜索：{n}。index 命令会重新构建它们。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another number of views ({built}, not {wanted})</source>
        <translation>不同的视图数（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another overlap ({built}, not {wanted})</source>
        <translation>不同的重叠（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another stretch ({built}, not {wanted})</source>
        <translation>不同的拉伸（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another tile size ({built}, not {wanted})</source>
        <translation>不同的瓦片大小（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>it was written again since it was indexed</source>
        <translation>它在建立索引之后被重新写入</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other bands ({built}, not {wanted})</source>
        <translation>不同的波段（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other scales ({built}, not {wanted})</source>
        <translation>不同的尺度（{built}，而不是 {wanted}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file is missing</source>
        <translation>缺少该文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} says something else about it</source>
        <translation>文件 {name} 对它的说明不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of changed</source>
        <translation>组成它的文件 {name} 已更改</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of is missing</source>
        <translation>缺少组成它的文件 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} was added beside it</source>
        <translation>在它旁边添加了文件 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s content changed</source>
        <translation>文件内容已更改</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s size changed from {then} to {now} bytes</source>
        <translation>文件大小从 {then} 字节变为 {now} 字节</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the files that it is made of are others where it lies now</source>
        <translation>在它现在的位置，组成它的文件是不同的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster is read otherwise than it was</source>
        <translation>栅格的读取方式与以前不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster lies elsewhere than it did</source>
        <translation>栅格的位置与以前不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>windows that are indexed: {done} of {all}</source>
        <translation>{all} 个窗口中已有 {done} 个建立索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path} does not exist any more; relocate it if it was moved, or forget it</source>
        <translation>{path} 已不存在；如果它被移动了，请重新定位，否则请移除其记录</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path}: GeoParquet beside indexes, and so left out unless named: {names}</source>
        <translation>{path}：位于索引旁边的 GeoParquet，除非明确指定，否则略去：{names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A class is shown by {share} of the tiles in the mean: for these labels the tiles are so large that any order looks good. Smaller tiles tell more.</source>
        <translation>平均而言，一个类别显示在 {share} 的瓦片上：对这些标签来说瓦片过大，任何顺序看起来都不错。更小的瓦片更能说明问题。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A taught search looks better than it is on the places that taught it: limit the evaluation to an area without them.</source>
        <translation>在示教所用的地点，示教搜索看起来会比实际更好：请将评估限定在不含这些地点的区域。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A tile without a label counts as one that does not show it.</source>
        <translation>没有标签的瓦片视为没有显示它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>All polygons are of one class: training has nothing to tell it apart from, and its result says little about search. Label other things as well.</source>
        <translation>所有多边形都属于同一类别：训练没有可与之区分的内容，也几乎不能说明搜索的效果。请也为其他事物添加标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images left out, as {path} says: {n}.</source>
        <translation>按 {path} 所述，略去了 {n} 个图像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images of {names} left out of training: {n} – by chance, so that no class is more than {share} of them.</source>
        <translation>{names} 的 {n} 个图像被随机排除在训练之外，使任何类别都不超过其中的 {share}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of {side}: tiles side by side are alike.</source>
        <translation>区间是 95% 的重采样所在的范围，每次重采样都从 {n} 个 {side} 的地块中抽取：相邻的瓦片彼此相似。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – it is not clear whether they are right or wrong. Say right or wrong there.</source>
        <translation>忽略的标注：{n} 个 – 不清楚它们是正确还是错误。请在其中填写 right 或 wrong。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: {reason}.</source>
        <translation>略去的标签：{n} 个 – 无法读取其几何图形，第一个是要素 {feature} 的几何图形：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a buffer first.</source>
        <translation>忽略的标注：{n} 个 – 其几何图形为空或不是多边形。请先为点和线生成缓冲区。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they are smaller than a pixel.</source>
        <translation>忽略的标注：{n} 个 – 它们小于一个像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they lie on none of the rasters.</source>
        <translation>忽略的标注：{n} 个 – 它们不在任何栅格上。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say nothing.</source>
        <translation>忽略的标注：{n} 个 – 它们没有内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say right and wrong of the same place, first about “{text}”.</source>
        <translation>忽略的标注：{n} 个 – 它们对同一地点既说正确又说错误，第一个关于“{text}”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say the same of a polygon again.</source>
        <translation>忽略的标注：{n} 个 – 它们对同一多边形重复了相同内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels that cross themselves: {n} – their polygons were repaired.</source>
        <translation>{n} 个标签自相交：其多边形已修复。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels without a verdict: {n} – they count as right.</source>
        <translation>{n} 个没有判定的标签计为正确。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here {before} → {after}, {gained}: labels lie in too few places to tell whether that is chance.</source>
        <translation>此处的平均精度均值 {before} → {after}，{gained}：标签所在的地点太少，无法判断是否偶然。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here: {after} (classes: {n}).</source>
        <translation>此处的平均精度均值：{after}，共 {n} 个类别。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No difference can be told here: mean average precision {before} → {after}, {gained}.</source>
        <translation>此处看不出差异：平均精度均值 {before} → {after}，{gained}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the image, and lie within the blocks of a split. Draw parts of long things, or give other sizes.</source>
        <translation>没有图像显示 {names}：图像须包含多边形的一半，或多边形须覆盖图像的四分之一，并位于一个子集的地块之内。请将较长的事物分段绘制，或给出其他大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No polygon lies on {path}: no images are made of it.</source>
        <translation>{path} 上没有多边形：不会由它生成图像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Of the area, only the ground of the split “{split}” counts.</source>
        <translation>在该区域中，只有子集“{split}”的地面计入。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only a few images of {names} are for training: {counts}.</source>
        <translation>只有少量图像用于训练 {names}：{counts}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only tiles that a label touches count.</source>
        <translation>只有与标签相交的瓦片计入。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rasters without a reference system: {n}, first {path} – the labels&#x27; coordinates are taken for theirs. If the labels are in another system, nothing here means anything.</source>
        <translation>{n} 个栅格没有参照系，第一个是 {path}：标签的坐标视为栅格的坐标。如果标签采用其他参照系，此处的结果没有任何意义。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rows of {path} that name another split or label than the image has: {n} – only captions are taken from there. Labels are changed in the layer, and splits follow the ground.</source>
        <translation>{path} 中有 {n} 行的子集或标签与图像的不同：只从中采用说明文字。标签须在图层中更改，子集则由地面的划分决定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got better here: mean average precision {before} → {after}, {gained}.</source>
        <translation>此处搜索变好了：平均精度均值 {before} → {after}，{gained}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got worse here: mean average precision {before} → {after}, {gained}.</source>
        <translation>此处搜索变差了：平均精度均值 {before} → {after}，{gained}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The labels have no reference system: their coordinates are taken for the raster&#x27;s.</source>
        <translation>标签没有参照系：其坐标视为栅格的坐标。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The model is compared with itself, on the same tiles: there can be no difference. Name another one.</source>
        <translation>该模型在相同的瓦片上与自身比较：不可能有差异。请指定另一个模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The texts of the field {field} are sentences: they are taken for captions, and polygons have no class. Name the field of classes too, so that they are spread over the splits.</source>
        <translation>字段 {field} 的文本是句子：它们视为说明文字，多边形没有类别。请同时指定类别字段，以便将类别分配到各子集。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The tiles are up to {side} wide, and this ground was kept free of training for tiles of {largest}: some show a part of what the model was trained on, and look better for it. Evaluate with tiles of {largest} and the scale 1.</source>
        <translation>瓦片最宽为 {side}，而这片地面是按 {largest} 的瓦片从训练中排除的：有些瓦片显示了模型训练过的部分内容，因而结果看起来偏好。请用 {largest} 的瓦片和尺度 1 进行评估。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There are no intervals: fewer than {n} blocks are too few to tell what is chance. Evaluate on a larger area, or with smaller blocks.</source>
        <translation>没有区间：少于 {n} 个地块，太少而无法判断是否偶然。请在更大的区域或用更小的地块评估。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is no interval where fewer than {n} blocks show a class, which is too few to tell: {labels}.</source>
        <translation>显示某类别的地块少于 {n} 个时没有区间，因为太少而无法判断：{labels}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is one class only, “{label}”: what is said of it says nothing of other queries.</source>
        <translation>只有一个类别“{label}”：对它的结论不能说明其他查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} of {all} – they lie across the border of two splits.</source>
        <translation>{all} 个瓦片中略去了 {n} 个：它们跨越两个子集的边界。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} – they show no pixels with data.</source>
        <translation>略去了 {n} 个瓦片：它们没有显示有数据的像素。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles of {side} do not fit {path}: it has none of them.</source>
        <translation>{side} 的瓦片不适合 {path}：它没有这样的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles that show a little of a region, and are neither right nor wrong for its class: {n} – less than a quarter of the tile, and less than half of the region.</source>
        <translation>{n} 个瓦片只显示区域的一小部分，对其类别既不算正确也不算错误：不到瓦片的四分之一，且不到区域的一半。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Where nobody judged, a tile counts as wrong: with verdicts on some results, count labelled tiles only.</source>
        <translation>没有人判定过的地方，瓦片视为错误：如果只对部分结果有判定，请只计入有标签的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{names} can be seen in one or two blocks of {side} only, and not in every split: label some elsewhere too, or give smaller tiles or blocks.</source>
        <translation>{names} 只在一两个 {side} 的地块中可见，且不在每个子集中：请在别处也为一些添加标签，或给出更小的瓦片或地块。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} as asked for.</source>
        <translation>按要求采用 {side}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and small in larger tiles.</source>
        <translation>另加地面 {side}：{names} 宽约 {width}，在更大的瓦片中显得很小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of them only.</source>
        <translation>另加地面 {side}：{names} 宽约 {width}，更小的瓦片只能显示其一部分。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, as in the tiles that people judged.</source>
        <translation>地面 {side}，与人工判定过的瓦片所示相同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: so small an area is split into training, validation and test only with smaller tiles.</source>
        <translation>地面 {side}，小于适合模型 {model} 的 {typical}：这么小的区域只有用更小的瓦片才能划分为训练、验证和测试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: the rasters are too small for larger tiles.</source>
        <translation>地面 {side}，小于适合模型 {model} 的 {typical}：栅格太小，容不下更大的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, which the images of the model {model} show as a rule.</source>
        <translation>地面 {side}，模型 {model} 的图像通常显示这么大的地面。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground: the resolution allows no smaller tiles, and the model {model} knows images of {low} to {high}.</source>
        <translation>地面 {side}：分辨率不允许更小的瓦片，而模型 {model} 认识的是 {low} 至 {high} 的图像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{split} shows nothing of {names}.</source>
        <translation>{split} 中没有显示 {names}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>“{label}” was left out: at this tile size no tile shows any region of it (regions: {n}).</source>
        <translation>略去了“{label}”：在此瓦片大小下，没有瓦片显示其 {n} 个区域中的任何一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>It differs from {reference} on the CPU: cosine {globe} global, {local} local, where {least} is asked for.</source>
        <translation>它与 CPU 上的 {reference} 不同：余弦值全局 {globe}、局部 {local}，而要求为 {least}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it, and gives no reason.</source>
        <translation>无 CUDA：ONNX Runtime 无法启动它，且没有给出原因。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it: {reason}.</source>
        <translation>无 CUDA：ONNX Runtime 无法启动它：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: no NVIDIA GPU with a driver was found here.</source>
        <translation>无 CUDA：此处没有找到带驱动的 NVIDIA GPU。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does not help, install the driver again.</source>
        <translation>无 CUDA：NVIDIA 驱动没有响应（{reason}）。请重启计算机；如果没有帮助，请重新安装驱动。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: {command}</source>
        <translation>无 CUDA：NVIDIA 驱动 {driver} 最高支持 CUDA {knows}，而已安装的 onnxruntime-gpu 需要 {cuda}。请更新驱动，或使用以下较旧的版本：{command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver.</source>
        <translation>无 CUDA：NVIDIA 驱动 {driver} 最高支持 CUDA {knows}，而已安装的 onnxruntime-gpu 需要 {cuda}。请更新驱动。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}.</source>
        <translation>无 CUDA：环境变量 CUDA_VISIBLE_DEVICES 隐藏了 GPU {gpu}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for NVIDIA GPUs, which installs onnxruntime-gpu in its place.</source>
        <translation>无 CUDA：已安装的 onnxruntime {version} 是用于 CPU 的版本。请为 NVIDIA GPU 设置引擎，这会改为安装 onnxruntime-gpu。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture {architecture}). A newer version may have them for a new GPU, an older one for an old GPU.</source>
        <translation>无 CUDA：已安装的 onnxruntime-gpu {version} 没有适用于 {gpu}（架构 {architecture}）的内核。对于新的 GPU，较新的版本可能有；对于旧的 GPU，较旧的版本可能有。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it.</source>
        <translation>无 CUDA：{gpu} 的内存已满，可用 {free}。请结束使用它的其他程序。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: {libraries} cannot be loaded. Run: {command}</source>
        <translation>无 CUDA：无法加载 {libraries}。请运行：{command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No runtime here computes on {device}.</source>
        <translation>此处没有能在 {device} 上计算的运行时。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most.</source>
        <translation>{gpu} 的内存已满：一次最多计算 {n} 个瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{name} is not used: {reason}</source>
        <translation>没有使用 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{reason} (The CPU is used.)</source>
        <translation>{reason}（使用 CPU。）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} computes on the CPU; the device {device} is not used.</source>
        <translation>{runtime} 在 CPU 上计算；没有使用设备 {device}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} was asked for, but the engine&#x27;s environment has no package {package} (pip install {package}); {other} is used.</source>
        <translation>要求使用 {runtime}，但引擎的环境中没有 {package} 包 (pip install {package})；使用 {other}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles would show more.</source>
        <translation>一个瓦片只有 {pixels} 个栅格像素宽；模型查看 {wanted} 个像素，因此更大的瓦片能显示更多内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Band {band} carries the mark of transparency but holds an image, such as near infrared: it hides no pixel. Name it as the alpha band if it should.</source>
        <translation>波段 {band} 带有透明度标志，但含有图像（例如近红外）：它不隐藏任何像素。如果应当隐藏，请将其指定为 alpha 波段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Its geotransform gives the pixels no place or no size: it is taken for a picture without a reference system.</source>
        <translation>其地理变换没有给出像素的位置或大小：将它视为没有参照系的图片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>No pixel can hold {value}, which was given as the nodata value: the values are {types}. Every pixel counts as data.</source>
        <translation>没有像素能具有作为无数据值给出的 {value}：像素值为 {types}。所有像素都视为有数据。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} are taken for them. Choose the bands where others are (satellite images often hold blue first: 3, 2, 1).</source>
        <translation>文件中没有说明其 {n} 个波段中哪些是红、绿、蓝：将波段 {bands} 视为红、绿、蓝。如果是其他波段，请选择波段（卫星影像常以蓝波段开头：3, 2, 1）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The area of interest has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>感兴趣区没有参照系：其坐标视为栅格的坐标。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no ground scale, so it is unknown whether its tiles suit the model, which was trained on images of {low} to {high}.</source>
        <translation>栅格没有地面比例，因此不知道其瓦片是否适合模型；模型是在 {low} 至 {high} 的图像上训练的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>栅格没有参照系：区域的坐标视为栅格的坐标。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster wide, which makes {tiles} tiles that show little. Give the raster an index of its own, under another name: there the size follows the raster.</source>
        <translation>瓦片大小 {size} 是索引的瓦片大小：一个瓦片在此栅格中只有 {pixels} 像素宽，会产生 {tiles} 个显示内容很少的瓦片。请以另一个名称为该栅格建立单独的索引：届时大小由栅格决定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as valid.</source>
        <translation>波段 {band} 的透明度最高只到 {highest}：自 {opaque} 起的像素视为有效。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values lie between {low} and {high} of 0 to 255: they are stretched to the whole range. Give none as the stretch to take them as they are.</source>
        <translation>数值位于 0 至 255 中的 {low} 与 {high} 之间：它们会拉伸到整个范围。若要按原样使用，请将拉伸设为 none。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values, {low} to {high}, lie nearly all outside the range that was given as the stretch: every tile looks alike. Give a range within them, or auto.</source>
        <translation>数值 {low} 至 {high} 几乎都在作为拉伸给出的范围之外：所有瓦片看起来都一样。请给出数值之内的范围，或 auto。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster is too small for larger ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>瓦片显示约 {side} 的地面，因为栅格太小，容不下更大的瓦片；模型是在 {low} 至 {high} 的图像上训练的，因此结果可能较差。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster&#x27;s resolution allows no smaller ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>瓦片显示约 {side} 的地面，因为栅格的分辨率不允许更小的瓦片；模型是在 {low} 至 {high} 的图像上训练的，因此结果可能较差。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster is too small for larger ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>瓦片显示约 {side} 的地面：栅格太小，容不下更大的瓦片。这在模型训练图像的 {low} 至 {high} 之内。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster&#x27;s resolution allows no smaller ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>瓦片显示约 {side} 的地面：栅格的分辨率不允许更小的瓦片。这在模型训练图像的 {low} 至 {high} 之内。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>瓦片至少显示 {side} 的地面；模型是在 {low} 至 {high} 的图像上训练的，因此结果可能较差。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>瓦片最多显示 {side} 的地面；模型是在 {low} 至 {high} 的图像上训练的，因此结果可能较差。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as QGIS shows it.</source>
        <translation>栅格的位置仅由传感器模型 (RPC) 给出：按 QGIS 的显示方式将其定位到地面。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by ground control points only ({n}): it is laid onto the ground as QGIS shows it.</source>
        <translation>栅格的位置仅由 {n} 个地面控制点给出：按 QGIS 的显示方式将其定位到地面。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{path}: no rasters, or written by this program, and so left out: {names}</source>
        <translation>{path}：不是栅格，或由本程序写入，因此略去：{names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, and the file declares no nodata value: they count as data. Give {value} as the nodata value if they are none.</source>
        <translation>{share} 的像素值为 {value}，而文件没有声明无数据值：它们视为有数据。如果它们没有数据，请将 {value} 设为无数据值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, far from all others: they count as pixels without data, though the file does not declare it. Give none as the nodata value if they are data.</source>
        <translation>{share} 的像素值为 {value}，与其他所有值相差很大：虽然文件没有声明，它们仍视为无数据像素。如果它们有数据，请将无数据值设为 none。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Labels do not tell how often the thing is met: the levels weak, fair and strong are as if half of the tiles showed it. Where it is rare, fewer of the tiles of a level do.</source>
        <translation>标签无法说明目标出现的频率：弱、中等和强这几个等级是按一半瓦片显示目标来假定的。如果目标很少见，则各等级中显示目标的瓦片会更少。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Marked tiles left out: {n} – they are not in the searched indexes any more.</source>
        <translation>{n} 个已标记的瓦片已不在所搜索的索引中：已将其略去。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Not searched: {reason}</source>
        <translation>未搜索：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Of {all} labelled tiles {n} were taken, at random.</source>
        <translation>从 {all} 个有标签的瓦片中随机选取了 {n} 个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>On marked tiles that were held out, what was taught ranks no better than the words alone. More labels may help, of other places and of what is easily mistaken.</source>
        <translation>在留出的已标记瓦片上，示教的内容排名效果并不优于仅用文字。更多标签可能有所帮助，例如其他地点的和容易混淆的内容的标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Only the rasters with the best tiles have a heatmap: {n} of {all}.</source>
        <translation>只有包含最佳瓦片的栅格有热力图：{n} / {all}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may see little in it.</source>
        <translation>示例 {name} 只有 {pixels} 像素宽；模型查看 {wanted} 个像素，因此可能看不出多少内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} shows {side} of ground; the model was trained on images of {low} to {high}, so it may see little in it.</source>
        <translation>示例 {name} 显示 {side} 的地面；模型是在 {low} 至 {high} 的图像上训练的，因此可能看不出多少内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name}: {note}</source>
        <translation>示例 {name}：{note}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The index {path} changed since the example was chosen: tile {now}, which shares {share} with it, stands for tile {then} now.</source>
        <translation>自选择示例以来，索引 {path} 已更改：现在由与其重合 {share} 的瓦片 {now} 代替瓦片 {then}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model knows no word of this query: the list means little. Describe it in other English words.</source>
        <translation>模型不认识此查询中的任何词：列表没有多少意义。请用其他英文词描述。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: only the middle of the image is seen.</source>
        <translation>模型查看正方形：只能看到图像的中间部分。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: the rectangle is seen with what lies beside it.</source>
        <translation>模型查看正方形：会连同矩形旁边的内容一起看到。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left out.</source>
        <translation>文本“{text}…”超出了模型能读取的 {n} 个词片段：其末尾被略去。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles left out: {n} – they are marked both right and wrong.</source>
        <translation>{n} 个瓦片同时标记为正确和错误：已将其略去。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles marked before the index changed: {n} – the tiles that lie there now stand for them.</source>
        <translation>自标记 {n} 个瓦片以来，索引已更改：由现在位于那里的瓦片代替它们。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles of rasters without a reference system, which have no place on a map beside the others: {n}.</source>
        <translation>没有坐标参照系的栅格的瓦片，在地图上无法与其他瓦片放在一起：{n}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles that show other labels, and nothing of this one: {n} – they count as wrong.</source>
        <translation>{n} 个显示其他标签而没有显示此标签的瓦片视为错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; places: {places}. It can be told from five of either on, in several places.</source>
        <translation>标签太少，无法判断有多少提升：{places} 个地点中有 {right} 个正确和 {wrong} 个错误的瓦片。正确和错误的各有五个以上且分布在多个地点时，才能判断。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Choosing tiles</source>
        <translation>正在选取瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Dividing the ground</source>
        <translation>正在划分地面</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Encoding images</source>
        <translation>正在编码图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>For CLIP models: small updates in every layer, all else frozen. Needs less memory than training the whole model, and forgets less.</source>
        <translation>适用于 CLIP 模型：在每一层做小的更新，其余全部冻结。与训练整个模型相比，所需内存更少，遗忘也更少。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>From about 100 images on: learns most. It forgets most, too: give general pairs to replay.</source>
        <translation>适用于约 100 个或更多图像：学到的最多。遗忘也最多：请给出用于回放的通用图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}.</source>
        <translation>回放 {kept} 个通用图文对，用 {measured} 个进行测定；其余 {left} 个略去。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Last layers only</source>
        <translation>仅最后几层</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Low-rank updates (LoRA)</source>
        <translation>低秩更新 (LoRA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring a step</source>
        <translation>正在测定一步</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring the base model</source>
        <translation>正在测定基础模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights.</source>
        <translation>不会为 {model} 保留冻结的特征。请采用低秩更新，其学习的权重同样少。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Only CLIP models have places for adapters. Train the last layers only, or the whole model.</source>
        <translation>只有 CLIP 模型有可放置适配器的位置。请仅训练最后几层，或训练整个模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading the labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading tiles</source>
        <translation>正在读取瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The first to try where there are fewer than about 100 images: learns least, and forgets least.</source>
        <translation>图像少于约 100 个时的首选方案：学到的最少，遗忘也最少。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The whole model</source>
        <translation>整个模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Training found nothing better on validation: the new model is the base as it was. Label more places, or other ones.</source>
        <translation>训练在验证中没有得到更好的结果：新模型就是原来的基础模型。请为更多地点或其他地点添加标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Weighing what was learnt against what is forgotten</source>
        <translation>正在权衡学到的与遗忘的内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. Give general pairs to replay.</source>
        <translation>采用学到的内容会使基础模型失去的知识超出允许的范围：新模型就是原来的基础模型。请给出用于回放的通用图文对。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing captions</source>
        <translation>正在写入说明文字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing the model</source>
        <translation>正在写入模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what the base knew, and {most} are allowed. It finds {recall} on validation, all of it {whole}. Give general pairs to replay, so that more can be taken.</source>
        <translation>采用了第 {epoch} 轮所学内容的 {share}：若全部采用，会失去基础模型已有知识的 {lost}，而允许的是 {most}。它在验证中能找到 {recall}，全部采用时为 {whole}。请给出用于回放的通用图文对，以便采用更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of it does ({recall}, {whole}).</source>
        <translation>采用了第 {epoch} 轮所学内容的 {share}：它在验证中找到的比全部采用时更多（{recall}，全部采用时为 {whole}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Choose one of {choices}.</source>
        <translation>请选择 {choices} 之一。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind} from {low} to {high}, such as {example}.</source>
        <translation>请给出 {low} 到 {high} 之间的{kind}，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}, such as {example}.</source>
        <translation>请给出{kind}，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}.</source>
        <translation>请给出{kind}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of examples</source>
        <translation>一个示例列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of paths</source>
        <translation>一个路径列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of texts</source>
        <translation>一个文本列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of {n}</source>
        <translation>一个含 {n} 项的列表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number from {low} to {high}</source>
        <translation>一个 {low} 到 {high} 之间的数字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of at least {low}</source>
        <translation>一个不小于 {low} 的数字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of thousands of digits</source>
        <translation>一个有数千位的数字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a path</source>
        <translation>一个路径</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>一个 {low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it holds other tables as well: {names}</source>
        <translation>它还含有其他表：{names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is a text-search index</source>
        <translation>它是文本搜索索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file of results that this program wrote</source>
        <translation>它不是由本程序写入的结果文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file that this program exported</source>
        <translation>它不是由本程序导出的文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a heatmap that this program wrote</source>
        <translation>它不是由本程序写入的热力图</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a report that this program wrote</source>
        <translation>它不是由本程序写入的报告</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a taught search that this program wrote</source>
        <translation>它不是由本程序写入的示教搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a text-search index</source>
        <translation>它不是文本搜索索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not an index of this program, or too damaged to tell</source>
        <translation>它不是本程序的索引，或损坏严重而无法辨认</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>numbers separated by commas</source>
        <translation>用逗号分隔的数字</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>whole numbers separated by commas</source>
        <translation>用逗号分隔的整数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>{names} and {n} more</source>
        <translation>{names}以及另外 {n} 个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>GeoParquet files, or folders of them.</source>
        <translation>GeoParquet 文件，或含有它们的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace the index where it exists.</source>
        <translation>如果索引已存在，则替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The index, a GeoPackage.</source>
        <translation>索引，GeoPackage 格式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has them as text.</source>
        <translation>瓦片及其嵌入向量：GeoParquet，或将嵌入向量存为文本的 GeoPackage (.gpkg)。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Ground</source>
        <translation>地面尺寸</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>How weights are stored; the model computes in single precision whichever it is.</source>
        <translation>权重的存储方式；无论如何存储，模型都以单精度计算。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Mean and deviation of the training pixels: CLIP&#x27;s, or those of RS5M.</source>
        <translation>训练像素的均值和标准差：CLIP 的或 RS5M 的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Name of the architecture in open_clip; without it, told from the file.</source>
        <translation>架构在 open_clip 中的名称；如不给出，则由文件识别。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Smallest, typical and largest side of the training images on the ground, in metres.</source>
        <translation>训练图像在地面上的最小、典型和最大边长，以米为单位。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The licence of the weights.</source>
        <translation>权重的许可证。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The model&#x27;s new folder.</source>
        <translation>模型的新文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI&#x27;s archive.</source>
        <translation>CLIP 模型的权重：.safetensors、由 torch.save 保存的文件，或 OpenAI 的归档文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>What the model is called.</source>
        <translation>模型的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Where the weights are from.</source>
        <translation>权重的来源。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>An index of the same tiles to compare with; may be repeated.</source>
        <translation>用于比较的相同瓦片的索引；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Block</source>
        <translation>地块</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Count only tiles that a label touches; otherwise a tile without a label counts as one that shows nothing of what is asked.</source>
        <translation>只计入与标签相交的瓦片；否则，没有标签的瓦片视为没有显示所问的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Evaluate a taught search (teach), against the same search before it was taught.</source>
        <translation>评估示教搜索 (teach)，与示教之前的同一搜索比较。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says what a polygon shows.</source>
        <translation>标签中说明多边形所示内容的字段。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says whether a polygon shows it: right or wrong. Where it is empty, it does.</source>
        <translation>标签中说明多边形是否显示该内容的字段：right 或 wrong。留空则视为显示。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of a model to compare with, on the same tiles.</source>
        <translation>用于比较的模型的文件夹，使用相同的瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of the model that is evaluated; without it, that of the index.</source>
        <translation>要评估的模型的文件夹；如不给出，则用索引的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>How many times blocks are drawn for an interval.</source>
        <translation>为得到区间而抽取地块的次数。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes before</source>
        <translation>之前的索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes or rasters</source>
        <translation>索引或栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes, or rasters, which are indexed for the model in the cache; folders and patterns are taken.</source>
        <translation>索引或栅格，后者会在缓存中用该模型建立索引；可使用文件夹和模式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Labelled tiles only</source>
        <translation>仅有标签的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Only tiles with their centre in these polygons count, such as blocks that no training saw: a file, or FILE.gpkg:LAYER.</source>
        <translation>只计入中心在这些多边形内的瓦片，例如训练没有见过的地块：文件，或 FILE.gpkg:LAYER。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Polygons of what the rasters show: a GeoPackage or a GeoJSON file.</source>
        <translation>说明栅格所示内容的多边形：GeoPackage 或 GeoJSON 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Resamples</source>
        <translation>重采样次数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed of the random draws: the same one gives the same intervals.</source>
        <translation>抽取的种子：相同的种子得到相同的区间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Side in metres of the blocks of the ground that intervals are drawn from; without it, twice that of the largest tile.</source>
        <translation>用于抽取区间的地面地块的边长，以米为单位；如不给出，则为最大瓦片边长的两倍。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Split</source>
        <translation>子集</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Taught search</source>
        <translation>示教搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>What is asked for a label; {} stands for the label.</source>
        <translation>为标签询问的内容；{} 代表标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Which split counts, where a field split of the polygons says train, val or test.</source>
        <translation>在 split 字段为 train、val 或 test 的多边形中，哪些计入；如不给出，则为 test。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Write a page to look at and to print.</source>
        <translation>写入供查看和打印的页面。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>4: embeddings averaged over quarter turns, better, at four times the cost.</source>
        <translation>4：对每次旋转四分之一圈的嵌入向量取平均，效果更好，耗时为四倍。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>As before</source>
        <translation>之前的情况</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Band that tells the transparent pixels; auto: as the file says; none: there is none.</source>
        <translation>标明透明像素的波段；auto：按文件所示；none：没有。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands shown to the model as red, green and blue; without it, the raster tells.</source>
        <translation>作为红、绿、蓝显示给模型的波段；如不给出，则由栅格决定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build anew</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build the index anew where it exists, instead of continuing it.</source>
        <translation>如果索引已存在，则重新构建，而不是继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coarse to fine</source>
        <translation>由粗到细</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coordinate reference system of rasters that have none or a wrong one.</source>
        <translation>没有坐标参照系或坐标参照系有误的栅格的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>File of polygons: only tiles that touch them are indexed (GeoPackage, of which FILE:LAYER names a layer, or GeoJSON); none: the whole raster.</source>
        <translation>多边形文件：只为与多边形相交的瓦片建立索引（GeoPackage，可用 FILE:LAYER 指定其图层，或 GeoJSON）；none：整个栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Index the largest tiles, and smaller ones only where they answer this text best; may be repeated.</source>
        <translation>为最大的瓦片建立索引，较小的瓦片仅在最符合此文本的地方建立索引；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep all patch features, so that searches prove their results: ten times as large.</source>
        <translation>保留所有图块特征，以便搜索能证实其结果：大小为十倍。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep patch features</source>
        <translation>保留图块特征</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Multiples of the tile size; each is one more pass with larger tiles.</source>
        <translation>瓦片大小的倍数；每个倍数都是用更大的瓦片再处理一遍。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Processes that read and encode; one for every two cores is plenty.</source>
        <translation>进行读取和编码的进程；每两个核心一个就足够了。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Range of values that becomes black to white, one or three with semicolons between; auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are.</source>
        <translation>变为黑到白的值域，一个或以分号分隔的三个；auto：第 2 至第 98 百分位，8 位值按原样；none：所有值按原样。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Rasters to index: files, folders, or patterns such as &quot;scenes/**/*.tif&quot;.</source>
        <translation>要建立索引的栅格：文件、文件夹，或模式，例如 &quot;scenes/**/*.tif&quot;。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Reference system</source>
        <translation>参照系</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Scheduler of a dask cluster that does the work.</source>
        <translation>执行此工作的 dask 集群的调度器。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of a tile that its neighbours repeat.</source>
        <translation>相邻瓦片重复的瓦片比例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of smaller tiles</source>
        <translation>较小瓦片的比例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of the smaller tiles that is indexed for every text of coarse to fine.</source>
        <translation>对由粗到细的每个文本，建立索引的较小瓦片的比例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Side of a tile in metres on the ground or in raster pixels; auto: what the model was trained on, or what the raster&#x27;s resolution and size allow.</source>
        <translation>瓦片的边长，以地面上的米数或栅格像素数表示；auto：模型训练时的大小，或栅格的分辨率和大小所允许的大小。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>The index, a GeoPackage; for a run on a cluster, a folder of parts.</source>
        <translation>索引，GeoPackage 格式；集群运行时为存放各部分的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Value of pixels without data; auto: what the file declares, else what is found; file: what it declares; none: all have data.</source>
        <translation>无数据像素的值；auto：文件声明的值，否则为检测到的值；file：文件声明的值；none：全部有数据。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>What runs the model; auto: the fastest here; doctor lists what there is.</source>
        <translation>运行模型的程序；auto：此处最快的；doctor 会列出可用的。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How many results are listed.</source>
        <translation>列出多少个结果。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How scores are made comparable: by the model&#x27;s bank, not at all, or as can be.</source>
        <translation>使得分可比较的方式：用模型的参考库、不使用，或视情况而定。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Not similar to</source>
        <translation>不相似于</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of best tiles</source>
        <translation>最佳瓦片数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of rasters with a heatmap</source>
        <translation>带热力图的栅格数量</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search as it was taught (teach): with the query of the file, which may be &quot;&quot; here.</source>
        <translation>按示教的方式搜索 (teach)：使用文件中的查询，此处可为 &quot;&quot;。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER.</source>
        <translation>只搜索中心在这些多边形内的瓦片：文件，或 FILE.gpkg:LAYER。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in this box: minx,miny,maxx,maxy.</source>
        <translation>只搜索中心在此矩形框内的瓦片：minx,miny,maxx,maxy。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Share of the text, where there are examples too.</source>
        <translation>同时有示例时文本所占的比例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Show patches of tiles in the heatmap, of an index that keeps them.</source>
        <translation>在热力图中显示瓦片的图块，用于保留了图块的索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Similar to</source>
        <translation>相似于</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smooth the heatmap.</source>
        <translation>平滑热力图。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>That of the box; else that of the index.</source>
        <translation>矩形框的参照系；否则为索引的参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Weight of the text</source>
        <translation>文本的权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What a picture would show, in a few English words; &quot;&quot; with examples.</source>
        <translation>用几个英文词描述图片应显示的内容；有示例时为 &quot;&quot;。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What the tiles must not look like; may be repeated.</source>
        <translation>瓦片不应显示的内容；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be &quot;&quot;.</source>
        <translation>要相似的对象：瓦片，17（第一个索引的）或 IDX.gpkg:17、图像 FILE，或 RASTER@xmin,ymin,xmax,ymax；可重复给出，此时查询可为 &quot;&quot;。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look unlike; may be repeated.</source>
        <translation>要不相似的对象；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write a heatmap, a GeoTIFF for each raster.</source>
        <translation>写入热力图，每个栅格一个 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write heatmaps only of so many rasters, those with the best tiles; 0 for all.</source>
        <translation>只为指定数量的、包含最佳瓦片的栅格写入热力图；0 表示全部。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write the results as a layer, a GeoPackage.</source>
        <translation>将结果写入为图层，GeoPackage 格式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Folder of the model; without it, the one that ships.</source>
        <translation>模型的文件夹；如不给出，则用随附的模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>One index, or several that are searched as one; folders and patterns are taken.</source>
        <translation>一个索引，或合为一体进行搜索的多个索引；可使用文件夹和模式。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The index: a GeoPackage, or a folder of parts of a run on a cluster.</source>
        <translation>索引：GeoPackage，或集群运行存放各部分的文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The raster, as info names it.</source>
        <translation>栅格，按 info 给出的名称。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Where the model computes; auto: on the fastest.</source>
        <translation>模型在何处计算；auto：在最快的设备上。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Field of the labels that says right or wrong; without it, polygons with other labels are wrong.</source>
        <translation>标签中说明 right 或 wrong 的字段；如不给出，则带有其他标签的多边形为错误。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>How scores of the words are made comparable, as for a search.</source>
        <translation>使文字的得分可比较的方式，与搜索时相同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file.</source>
        <translation>说明栅格所示内容的多边形，用来代替瓦片：GeoPackage 或 GeoJSON 文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The query that is taught; without it, the label.</source>
        <translation>要示教的查询；如不给出，则为标签。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The taught search, a file for search --taught.</source>
        <translation>示教搜索，用于 search --taught 的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that do not show it; may be repeated.</source>
        <translation>没有显示它的瓦片；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated.</source>
        <translation>显示它的瓦片，按编号给出：12,17（第一个索引的）；可重复给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>What that field says where the query is meant, if not the query itself.</source>
        <translation>该字段中代表查询的值；如不给出，则为查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Indexes of Text Search…</source>
        <translation>文本搜索的索引…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>QGIS had ended while a model was being added: what was left unfinished was removed, {size}.</source>
        <translation>QGIS 在添加模型时结束：已移除未完成的内容，{size}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Tour of Text Search…</source>
        <translation>文本搜索导览…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/base.py"/>
        <source>text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity</source>
        <translation>文本搜索,影像,图像,栅格,瓦片,嵌入向量,embedding,CLIP,语义,相似度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Asks every query of a table, which may be a text file (its first line names the fields; one field is enough) or the table of any layer, and writes the best tiles of all into one layer, a summary with a row for each query, and, where a folder is chosen, a heatmap for each query. The model is loaded once.

A field of the table holds the query; others may hold what the tiles must not look like (several texts separated by commas) and what the query is called, by which heatmaps are named. Rows without a query are left out.

The summary says how sure it is that a thing is there at all: strong, fair, weak or none. Scores compare tiles within one query only. Describe in English what a picture would show.</source>
        <translation>询问表中的每个查询，将所有查询的最佳瓦片写入一个图层，并写入每个查询占一行的汇总；如果选择了文件夹，还会为每个查询写入热力图。表可以是文本文件（第一行为字段名；一个字段即可），也可以是任意图层的属性表。模型只加载一次。

表中的一个字段存放查询；其他字段可存放瓦片不应显示的内容（多个文本用逗号分隔）以及查询的名称，热力图以此命名。没有查询的行会被略去。

汇总会说明目标究竟存在的把握有多大：strong（强）、fair（中等）、weak（弱）或 none（无）。得分只能在同一查询内比较瓦片。请用英文描述图片会显示的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Batch queries from a table</source>
        <translation>按表批量查询</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Best tiles of all queries</source>
        <translation>所有查询的最佳瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Folder for a heatmap of each query</source>
        <translation>存放每个查询的热力图的文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Number of queries that were asked</source>
        <translation>已询问的查询数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Queries for which nothing stands out</source>
        <translation>无突出结果的查询数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Rasters that have an index</source>
        <translation>有索引的栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>The folder of the heatmaps cannot be made: {path} ({reason}).</source>
        <translation>无法创建热力图文件夹：{path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Area: only tiles that touch it</source>
        <translation>区域：仅与其相交的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Choose rasters, or a folder of rasters.</source>
        <translation>请选择栅格，或栅格文件夹。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts rasters into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that the searches and the Text Search panel use.

Choose rasters, or a folder: all rasters in it and below are taken, or those whose names fit the pattern. Without an index file, the index of each raster goes beside it, where the panel finds it; a folder needs an index file.

A raster that cannot be read does not stop the others: the log says which it is, and the run ends with an error.

A run that was cancelled or killed is continued by running it again with the same index file; what is left empty then is as it was.</source>
        <translation>将栅格切成瓦片，并由图像-文本模型逐个描述，只需一次。索引是 GeoPackage，供各种搜索和文本搜索面板使用。

请选择栅格或文件夹：会使用文件夹及其子文件夹中的所有栅格，或名称与模式匹配的栅格。如果没有给出索引文件，每个栅格的索引会保存在该栅格旁边，面板可在那里找到它；选择文件夹时须给出索引文件。

无法读取的栅格不会使其他栅格停止处理：日志会说明是哪一个，运行会以错误结束。

被取消或终止的运行，可用相同的索引文件再次运行来继续；此时留空的选项与之前相同。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Folder of rasters</source>
        <translation>栅格文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>索引 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index file (if left empty: beside the raster)</source>
        <translation>索引文件（留空：放在栅格旁边）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index files</source>
        <translation>索引文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Name the index file for the rasters of the folder.</source>
        <translation>请为文件夹中的栅格指定索引文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>No raster could be indexed.</source>
        <translation>没有栅格能建立索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Pattern of names in the folder, such as {example}</source>
        <translation>文件夹中名称的模式，例如 {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Rasters that failed: {count}. The others are indexed: {path}</source>
        <translation>失败的栅格：{count} 个。其他栅格已建立索引：{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>索引中的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Folder of the new model</source>
        <translation>新模型的文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Makes a model of the weights of a CLIP, such as OpenAI&#x27;s, RemoteCLIP&#x27;s or GeoRSCLIP&#x27;s, that were fetched before. PyTorch is not needed, and nothing of the file is run.

The new model is compared with its checkpoint and searches a sample scene before it is kept. Its folder is what “Build index” takes as a model. Mind the licence of the weights.</source>
        <translation>由事先获取的 CLIP 权重（例如 OpenAI、RemoteCLIP 或 GeoRSCLIP 的权重）生成模型。不需要 PyTorch，也不会运行文件中的任何代码。

保留新模型之前，会将其与检查点比较，并用它搜索样例场景。其文件夹可在“构建索引”中作为模型使用。请留意权重的许可证。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Model from a checkpoint</source>
        <translation>由检查点生成模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>What the model is called</source>
        <translation>模型的名称</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/declared.py"/>
        <source>{label}, such as {example}</source>
        <translation>{label}，例如 {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Area: only tiles whose centre lies in it</source>
        <translation>区域：仅中心位于其中的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>评估搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says right or wrong</source>
        <translation>说明 right 或 wrong 的字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says what a polygon shows</source>
        <translation>说明多边形所示内容的字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model to compare with: what was before</source>
        <translation>用于比较的模型：之前的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model: without it, that of the index</source>
        <translation>模型：如不给出，则用索引的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Page (*.html)</source>
        <translation>页面 (*.html)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Query for a label, {} being the label</source>
        <translation>标签的查询，{} 代表标签</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Taught search: compared with what it was before</source>
        <translation>示教搜索：与其之前的情况比较</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Tells how well searches work here, by polygons that say what is where. Each label is asked as a query, and every tile is right or wrong by the polygons. The report is one page with numbers, maps and pictures, to look at in a browser and to print.

Name a model to compare with to see what was gained: before and after, on the same tiles. Evaluate on places that no training saw, such as the test blocks of a training for your region: that is what the area is for.

A raster without an index is indexed first, which takes as long as “Build index”; the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % of what redrawn blocks of the ground give, and are left out where the labels lie in too few places.</source>
        <translation>根据说明何处有何物的多边形，评估搜索在此处的效果。每个标签都作为查询来询问，每个瓦片按多边形判为正确或错误。报告为一页，含有数字、地图和图片，可在浏览器中查看和打印。

指定用于比较的模型，可查看有多少提升：在相同瓦片上的前后对比。请在训练没有见过的地点评估，例如针对您的地区训练时的测试地块：区域选项就是为此而设。

没有索引的栅格会先建立索引，所需时间与“构建索引”相同；索引保留在缓存中。数值为 0 到 1 的比例；区间包含重新抽取地面地块所得结果的 95%，如果标签所在的地点太少，则略去区间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of its interval</source>
        <translation>其区间的下限</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of the interval of the gain</source>
        <translation>提升区间的下限</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision</source>
        <translation>平均精度均值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision before</source>
        <translation>之前的平均精度均值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of its interval</source>
        <translation>其区间的上限</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of the interval of the gain</source>
        <translation>提升区间的上限</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What came out</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What was gained</source>
        <translation>提升</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>p of the hypothesis that nothing was gained</source>
        <translation>没有提升这一假设的 p 值</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {after}</source>
        <translation>{label}：平均精度 {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {before}, then {after}</source>
        <translation>{label}：平均精度先为 {before}，后为 {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/groups.py"/>
        <source>Model and training</source>
        <translation>模型和训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Free space on the disk, or name another file for the heatmap.</source>
        <translation>请释放磁盘空间，或为热力图指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Name another file for the heatmap.</source>
        <translation>请为热力图指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>The heatmaps cannot be written as one file, {path}: {reason}.</source>
        <translation>无法将热力图写入为一个文件 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>{path} exists and is no heatmap of a text search: it is not replaced.</source>
        <translation>{path} 已存在，且不是文本搜索的热力图：不会替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Index info</source>
        <translation>索引信息</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Model found</source>
        <translation>找到模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Number of rasters that are not up to date</source>
        <translation>不是最新的栅格数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Reference system of the first raster</source>
        <translation>第一个栅格的参照系</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Side of a tile of the first raster in metres</source>
        <translation>第一个栅格的瓦片边长，以米为单位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Size in bytes</source>
        <translation>大小，以字节为单位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>State: fresh, partial, stale, missing or no_model</source>
        <translation>状态：fresh、partial、stale、missing 或 no_model</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tells what an index holds, and checks whether it still describes its rasters: a raster may have changed or be gone, an index run may not have come to its end, and the model may be missing. Nothing is changed.

The state is one word, for models and scripts: fresh, partial (“Build index” continues it), stale (“Build index” updates it), missing (a raster is not found) or no_model. Of several indexes the worst counts. The report is one page, to look at in a browser and to print.</source>
        <translation>说明索引的内容，并检查它是否仍与其栅格相符：栅格可能已更改或不存在，索引构建可能没有完成，模型可能缺失。不会更改任何内容。

状态是一个单词，供模型设计器和脚本使用：fresh（就绪）、partial（不完整，“构建索引”会继续构建）、stale（已过时，“构建索引”会更新它）、missing（找不到栅格）或 no_model（找不到模型）。有多个索引时，以最差的状态为准。报告为一页，可在浏览器中查看和打印。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tile size as it was asked for</source>
        <translation>所要求的瓦片大小</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tiles when the index is complete</source>
        <translation>完整时的瓦片数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Why it is not up to date</source>
        <translation>不是最新的原因</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Ground resolution</source>
        <translation>地面分辨率</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Name another file for the report.</source>
        <translation>请为报告指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>The model {model} is not found on this computer, and no other can search this index</source>
        <translation>在此计算机上找不到模型 {model}，而其他模型都不能搜索此索引</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>What to know</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{index}: {state}, {tiles} of {rasters}</source>
        <translation>{index}：{state}，{rasters}的 {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} indexes: {state}, {tiles}</source>
        <translation>{n} 个索引：{state}，{tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} rasters</source>
        <translation><numerusform>{n} 个栅格</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{path} exists and is no report of a text search: it is not replaced.</source>
        <translation>{path} 已存在，且不是文本搜索的报告：不会替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_runs.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>无法创建索引文件夹：{path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Index to polygon layer</source>
        <translation>索引转多边形图层</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Tiles with embeddings</source>
        <translation>带嵌入向量的瓦片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Writes every tile of an index as a polygon with its raster, its scale, its place in it, the model and its embedding, for statistics, clustering or classification elsewhere.

The field “embedding” holds a list of numbers as JSON, which every format but Shapefile can keep: from_json(&quot;embedding&quot;) in expressions, json.loads in Python; GeoJSON has it as a list. Embeddings have length 1; the dot product of two says how alike their tiles are, if one model made both. A thousand tiles take some four megabytes.</source>
        <translation>将索引的每个瓦片写为多边形，带有其栅格、尺度、在其中的位置、模型和嵌入向量，用于在别处进行统计、聚类或分类。

字段“embedding”以 JSON 存放一列数值，除 Shapefile 外的所有格式都能保存：在表达式中用 from_json(&quot;embedding&quot;)，在 Python 中用 json.loads；在 GeoJSON 中则为列表。嵌入向量的长度为 1；如果两个嵌入向量由同一模型生成，其点积说明对应瓦片的相似程度。一千个瓦片约占四兆字节。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Choose rasters, or an index.</source>
        <translation>请选择栅格或索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Index file, instead of rasters</source>
        <translation>索引文件，代替栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>It counts where both are given.</source>
        <translation>两者都给出时以它为准。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>More index files, used with the first as one</source>
        <translation>更多索引文件，与第一个合为一体使用</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>One raster (for batch runs and the Model Designer)</source>
        <translation>单个栅格（用于批处理和模型设计器）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>“{layer}” has no index yet. Run “Build index” first.</source>
        <translation>“{layer}”还没有索引。请先运行“构建索引”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/labelled.py"/>
        <source>The polygons cannot be written: {reason}.</source>
        <translation>无法写入多边形：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/models.py"/>
        <source>Add a copy to the models of the Text Search panel</source>
        <translation>将副本添加到文本搜索面板的模型中</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Extent, instead of an area of polygons</source>
        <translation>范围，代替多边形区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Give an area or an extent, not both.</source>
        <translation>请给出区域或范围，不要同时给出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field of the query (else the first of text)</source>
        <translation>查询所在字段（留空则为第一个文本字段）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with the name of the query</source>
        <translation>查询名称的字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with what the tiles must not look like</source>
        <translation>瓦片不应显示的内容的字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Queries are read from the field “{name}”.</source>
        <translation>从字段“{name}”读取查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Table of queries</source>
        <translation>查询表</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table has no field “{name}”.</source>
        <translation>表中没有字段“{name}”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table holds no query.</source>
        <translation>表中没有查询。</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>{n} rows of the table were left out: they have no query.</source>
        <translation><numerusform>略去了表中的 {n} 行：它们没有查询。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/questions.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>但不含（多个文本用逗号分隔）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Compared: {tiles}; model: {model}</source>
        <translation>已比较：{tiles}；模型：{model}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Best score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Heatmaps of the single rasters: {names}</source>
        <translation>各个栅格的热力图：{names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Choose features or image files as examples.</source>
        <translation>请选择要素或图像文件作为示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples left out, since they lie on none of the rasters: {count}.</source>
        <translation>略去的示例：{count} 个，因为它们不在任何栅格上。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: features on the raster</source>
        <translation>示例：栅格上的要素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: image files</source>
        <translation>示例：图像文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>No example lies on a raster. Choose features that lie on a searched raster, or name the raster on which they lie.</source>
        <translation>没有位于栅格上的示例。请选择位于所搜索栅格上的要素，或指定这些要素所在的栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: features on the raster</source>
        <translation>不相似于：栅格上的要素</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: image files</source>
        <translation>不相似于：图像文件</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Ranks the tiles of indexes by how much they look like examples, and writes the best tiles and a heatmap.

Examples are features of a layer, each showing what the raster shows there: polygons their bounding box, points a square around them. Select features and tick “Selected features only” to take these. Image files are examples too. What the tiles must not look like is given in the same ways.

With a text, both count; its weight is the share of the text. The results are the closest matches, not a complete inventory.</source>
        <translation>按与示例的相似程度对索引的瓦片排名，并写入最佳瓦片和热力图。

示例是图层的要素，每个要素代表栅格在该处显示的内容：多边形取其外接矩形，点取其周围的正方形。如果只用部分要素，请选中它们并勾选“仅选中的要素”。图像文件也可作为示例。瓦片不应显示的内容以同样的方式给出。

如果同时给出文本，则二者都计入；其权重为文本所占的比例。结果是最接近的匹配，并非完整清单。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Raster of the features, if not a searched one</source>
        <translation>要素所在的栅格（若不是被搜索的栅格）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Search by example</source>
        <translation>按示例搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Side of the square around a point in metres</source>
        <translation>点周围正方形的边长（米）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Text in addition to the examples</source>
        <translation>与示例并用的文本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Describe what to look for, or choose a taught search.</source>
        <translation>请描述要查找的内容，或选择示教搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query (with a taught search it is that one&#x27;s)</source>
        <translation>查询（使用示教搜索时为该搜索的查询）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of indexes by how well they match a text, and writes the best tiles and a heatmap.

Choose rasters that have an index, or index files; several are searched as one. Of several rasters the heatmap holds all, and that of each lies beside it.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>按与文本的匹配程度对索引的瓦片排名，并写入最佳瓦片和热力图。

请选择有索引的栅格，或索引文件；多个会合为一体进行搜索。有多个栅格时，热力图包含所有栅格，各个栅格的热力图位于其旁边。

结果是最接近的匹配，并非完整清单；值只能在同一查询内比较地点。请用英文描述图片会显示的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>按文本搜索</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Give at least one query.</source>
        <translation>请至少给出一个查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Number of queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Queries, one a line</source>
        <translation>查询，每行一个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Similarity raster</source>
        <translation>相似度栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Writes how much each place looks like what each of several queries says, as a GeoTIFF with a band for each query, described by it. There is no data outside of what is indexed and of the area.

Give one query a line, or separate them by semicolons. What the places must not look like holds for all of them.

Values compare places within one band only: for which query a place is best is not told by the larger value.</source>
        <translation>将每个地点与多个查询各自内容的相似程度写为 GeoTIFF，每个查询一个波段，波段的描述即为该查询。已建立索引的部分和区域之外没有数据。

请每行给出一个查询，或用分号分隔。地点不应显示的内容适用于所有查询。

值只能在同一波段内比较地点：不能凭值的大小判断某个地点最符合哪个查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>One heatmap of all rasters is not made: they lie too far apart, or one has no reference system.</source>
        <translation>不生成所有栅格的合并热力图：它们相距太远，或其中一个没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>Search them one by one.</source>
        <translation>请逐个搜索。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Area of all polygons, in square metres</source>
        <translation>所有多边形的面积，以平方米为单位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Level of the legend</source>
        <translation>图例的等级</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Merges the cells of a heatmap that reach a threshold into polygons, each with its area on the ellipsoid and its mean and highest value.

The threshold is a level of the heatmap&#x27;s legend (weak, fair, strong), which means the same for every query; or a percentile, such as 95 for the best twentieth of the cells; or a value. Where nothing reaches it, the layer is empty, and the log says so.</source>
        <translation>将热力图中达到阈值的像元合并为多边形，每个多边形带有椭球面上的面积，以及值的均值和最高值。

阈值可以是热力图图例的等级（weak 弱、fair 中等、strong 强），其含义对每个查询都相同；也可以是百分位，例如 95 表示最好的二十分之一像元；还可以是值。如果没有达到阈值的内容，则图层为空，日志中会有说明。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Nothing reaches {value}.</source>
        <translation>没有达到 {value} 的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Percentile, instead of a level</source>
        <translation>百分位，代替等级</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold to polygons</source>
        <translation>阈值转多边形</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold, in values of the heatmap</source>
        <translation>阈值，以热力图的值表示</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Value, instead of a level and a percentile</source>
        <translation>值，代替等级和百分位</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no band {n}.</source>
        <translation>“{layer}”没有波段 {n}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no levels: it is no heatmap of a search, or its model has none. Give a percentile or a value.</source>
        <translation>“{layer}”没有等级：它不是搜索的热力图，或其模型没有等级。请给出百分位或值。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Adapts a model to your region by the pairs of “Make training pairs”. The new model is what “Build index” takes; an index belongs to one model, so that rasters have to be indexed again.

Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a CLIP), full (all that can learn). General pairs, seen again while it learns yours, keep a model from forgetting.

Cancel stops the training and keeps what it has learnt: the same folder of the run continues it. “Evaluate search” says whether search got better here. Training needs PyTorch in the engine&#x27;s environment.</source>
        <translation>用“生成训练图文对”得到的图文对使模型适应您的地区。新模型可用于“构建索引”；一个索引只属于一个模型，因此需要重新为栅格建立索引。

方案：heads（仅最后几层，快速且谨慎）、lora（CLIP 的低秩更新）、full（所有可学习的部分）。在学习您的图文对时回放通用图文对，可防止模型遗忘。

取消会停止训练，并保留已学到的内容：使用同一运行文件夹即可继续。“评估搜索”可说明此处的搜索是否有所改善。训练需要引擎的环境中有 PyTorch。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Architecture of the checkpoint</source>
        <translation>检查点的架构</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Best epoch (0: the model to start from)</source>
        <translation>最佳轮次（0：起始模型）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Checkpoint to start from, instead of a model</source>
        <translation>起始检查点，代替模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epoch {n}: {found} are found on validation.</source>
        <translation>第 {n} 轮：在验证中找到 {found}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epochs at most (if left empty: as the recipe has it)</source>
        <translation>最多轮数（留空：按方案设定）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the pairs</source>
        <translation>图文对的文件夹</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the run, by which it continues</source>
        <translation>运行的文件夹，用于继续训练</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>General pairs to replay</source>
        <translation>用于回放的通用图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Images of the general pairs</source>
        <translation>通用图文对的图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Licence of the new model</source>
        <translation>新模型的许可证</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Model to start from: without it, that of new indexes</source>
        <translation>起始模型（留空：新索引的模型）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation after training</source>
        <translation>训练后在验证中找到的比例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation before training</source>
        <translation>训练前在验证中找到的比例</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Start from a model or from a checkpoint, not both.</source>
        <translation>请从模型或检查点之一开始，不能二者都用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>The model to start from finds {found} on validation.</source>
        <translation>起始模型在验证中找到 {found}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training is stopped; what it has learnt so far is kept in {folder}: with that folder of the run it goes on from there.</source>
        <translation>训练已停止；到目前为止学到的内容保存在 {folder}：运行文件夹选择该文件夹即可从那里继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training, epoch {n}: step {step} of {steps}</source>
        <translation>训练，第 {n} 轮：第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Captions of an earlier run, edited</source>
        <translation>先前运行的说明文字，经过编辑</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Choose rasters.</source>
        <translation>请选择栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of sentences, where the labels are captions</source>
        <translation>句子的字段（标签为 captions 时）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of the class</source>
        <translation>类别的字段</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to test on</source>
        <translation>用于测试的图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to train on</source>
        <translation>用于训练的图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to validate on</source>
        <translation>用于验证的图像</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Make training pairs</source>
        <translation>生成训练图文对</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Makes pairs of image and text from rasters and the polygons that label them, as “Train a model” takes them: images as an index reads its tiles, captions, and a training, a validation and a test part that share no ground.

What a polygon says is its class in a field (classes), sentences in a field, several apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other fields say (fields). Templates are sentences with {} for the class, separated by semicolons.

The folder must be new, or one of pairs, which are replaced; captions that were edited are not lost. Twenty tiles a class in many places are a good start.</source>
        <translation>由栅格和为其添加标签的多边形生成“训练模型”所用的图文对：与索引读取瓦片的方式相同的图像、说明文字，以及地面互不重叠的训练、验证和测试子集。

多边形的内容可以是字段中的类别 (classes)、字段中的句子（captions，多个句子用 | 分隔）、OpenStreetMap 标签 (osm)，或类别加上其他字段的内容 (fields)。模板是以 {} 代表类别的句子，用分号分隔。

文件夹须是新文件夹，或图文对的文件夹，其中的图文对会被替换；编辑过的说明文字不会丢失。每个类别有分布在多处的二十个瓦片，就是良好的开端。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Model to train: without it, that of new indexes</source>
        <translation>要训练的模型：留空则为新索引的模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Sides of tiles, such as 150, 300 (metres) or 192px</source>
        <translation>瓦片边长，例如 150, 300（米）或 192px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Templates, such as: an aerial image of {}</source>
        <translation>模板，例如：an aerial image of {}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>What a polygon says</source>
        <translation>多边形的内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>without a class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>{label}, images to train on: {train}, to validate on: {val}, to test on: {test}</source>
        <translation>{label}：{train} 个图像用于训练，{val} 个用于验证，{test} 个用于测试</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>Choose another name, or save into the file as one more layer.</source>
        <translation>请选择另一个名称，或作为附加图层保存到该文件中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} holds several layers, which would all be replaced.</source>
        <translation>{path} 含有多个图层，它们会全部被替换。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is a raster and is not replaced.</source>
        <translation>{path} 是栅格，不会替换它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is named twice, and is one file only.</source>
        <translation>{path} 被指定了两次，但它只是一个文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Indexing is paused; what is done so far is kept.</source>
        <translation>已暂停建立索引；目前已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>请将该文件夹设为可写，或释放磁盘空间。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Rebuilding was cancelled; the index is as it was.</source>
        <translation>重建已取消；索引保持原样。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Check the connection and try again.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Free space on the disk, or make the folder writable.</source>
        <translation>请释放磁盘空间，或将该文件夹设为可写。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Nothing of it was kept. It may have been replaced, or your network puts a page of its own in its place: look at the page of the source.</source>
        <translation>没有保留其任何内容。它可能已被替换，或者您的网络用自己的网页代替了它：请查看来源网页。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>The download was cancelled.</source>
        <translation>下载已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>it does not end where it should</source>
        <translation>它没有在应结束的位置结束</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the connection ended too early</source>
        <translation>连接过早结束</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server announces {n} B, and {listed} are listed</source>
        <translation>服务器声明有 {n} 个字节，而列表中为 {listed} 个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server sends another part of it than it was asked for</source>
        <translation>服务器发送的部分与请求的部分不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{host} sends another file than {name}: {reason}.</source>
        <translation>{host} 发送的文件不是 {name}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{name} could not be fetched from {host}: {reason}.</source>
        <translation>无法从 {host} 获取 {name}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{size} is kept in {path}; the next try continues there.</source>
        <translation>{path} 中保留了 {size}；下次尝试会从那里继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/engine_setup.py"/>
        <source>it ended early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that you may read.</source>
        <translation>请选择您有读取权限的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that “Export saved queries” wrote.</source>
        <translation>请选择由“导出已保存的查询”写入的文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Remove the file.</source>
        <translation>请移除该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries cannot be written to {path} ({reason}).</source>
        <translation>无法将查询写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} cannot be read ({reason}).</source>
        <translation>无法读取 {path} 中的查询（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} come from a newer version.</source>
        <translation>{path} 中的查询来自更新的版本。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Update the plugin.</source>
        <translation>请更新插件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>{path} holds no saved queries.</source>
        <translation>{path} 中没有已保存的查询。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Close the programs that have it open, and check that its folder is writable.</source>
        <translation>请关闭打开它的程序，并检查其文件夹是否可写。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} cannot be deleted ({reason}).</source>
        <translation>无法删除索引 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} is being built.</source>
        <translation>正在构建索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Wait until it is ready, or cancel that first.</source>
        <translation>请等待它就绪，或先取消构建。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>Save the edits of the layer, then the project once more.</source>
        <translation>请保存图层的编辑，然后再次保存工程。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>The labels stay in {path}: they are being edited.</source>
        <translation>标签留在 {path} 中：它们正在编辑。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Choose a GeoPackage that an index was built into.</source>
        <translation>请选择已构建索引的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Index of {name} ready.</source>
        <translation>{name} 的索引已就绪。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>The index now belongs to {path}.</source>
        <translation>索引现在属于 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>its model, {model}, is not found on this computer: add it again under Models…, or rebuild the index with another</source>
        <translation>在此计算机上找不到其模型 {model}：请在 模型… 中重新添加它，或用另一个模型重建索引</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{count} indexes deleted.</source>
        <translation><numerusform>已删除 {count} 个索引。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{path} is no index that can be read.</source>
        <translation>{path} 不是可读取的索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Asking {host}…</source>
        <translation>正在询问 {host}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check {name}</source>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Comparing the file with its checksum…</source>
        <translation>正在将文件与其校验和比较…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Converting: the engine makes a model bundle of it…</source>
        <translation>正在转换：引擎正在由它生成模型包…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Downloading from {host}: {done} of {total}</source>
        <translation>正在从 {host} 下载：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Get it again from its source.</source>
        <translation>请从来源处重新获取。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Getting the model was cancelled.</source>
        <translation>获取模型已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>It was deleted; try again, or fetch it in a browser from its source.</source>
        <translation>它已被删除；请重试，或在浏览器中从来源处获取。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>No checksum of {name} is published: by its size alone, the file may be it.</source>
        <translation>没有公布 {name} 的校验和：仅就大小而言，此文件可能就是它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>The downloaded file is kept for the next try: {path}.</source>
        <translation>下载的文件会保留，供下次尝试使用：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>it has {n} B, and {listed} are listed</source>
        <translation>它有 {n} 个字节，而列表中为 {listed} 个</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>its SHA-256 is not the published one</source>
        <translation>其 SHA-256 与公布的不同</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>{path} is not {name}: {reason}.</source>
        <translation>{path} 不是 {name}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it.</source>
        <translation>请在 设置 ▸ 选项 ▸ 文本搜索 中检查“模型列表”，或将其清空。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search.</source>
        <translation>请在 设置 ▸ 选项 ▸ 文本搜索 中给出以 https:// 开头的网址，或文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} cannot be read: {reason}.</source>
        <translation>无法读取模型列表 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} is not read over http: whoever sits on the way could put other models and other checksums into it.</source>
        <translation>不通过 http 读取模型列表 {path}：处于传输途中的任何人都可能在其中放入其他模型和其他校验和。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Fetch the file in a browser and choose “I have the file already”.</source>
        <translation>请在浏览器中获取该文件，并选择“我已有该文件”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Give its name and password in Settings ▸ Options ▸ Network.</source>
        <translation>请在 设置 ▸ 选项 ▸ 网络 中给出其用户名和密码。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>It may want a login, or a filter of your network forbids it.</source>
        <translation>它可能要求登录，或您网络的过滤器禁止访问。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Its publisher may have moved it: look at the source&#x27;s page.</source>
        <translation>发布者可能已将其移动：请查看来源网页。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>it is not there any more (status {n})</source>
        <translation>它已不在那里（状态 {n}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>nothing came for too long</source>
        <translation>过久没有收到任何内容</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server refuses it (status {n})</source>
        <translation>服务器拒绝（状态 {n}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server reports an error (status {n})</source>
        <translation>服务器报告错误（状态 {n}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/part_file.py"/>
        <source>{path} is being written by another window of QGIS.</source>
        <translation>另一个 QGIS 窗口正在写入 {path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>Copy it again, or save it and choose the file.</source>
        <translation>请重新复制，或将其保存并选择该文件。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be kept in {path} ({reason}).</source>
        <translation>无法将图像保存在 {path} 中（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be read.</source>
        <translation>无法读取图像。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/placing.py"/>
        <source>the layer is in {layer_crs}, the index in {index_crs}</source>
        <translation>图层的参照系为 {layer_crs}，索引的参照系为 {index_crs}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>Build it again; everything else of the project works.</source>
        <translation>请重新构建；工程的其他内容均可正常使用。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>The index of “{layer}” is not found: {path}.</source>
        <translation>找不到“{layer}”的索引：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Its file is {path}: export it before you close QGIS.</source>
        <translation>其文件为 {path}：请在关闭 QGIS 之前将其导出。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Search again to make them anew, or remove their groups.</source>
        <translation>请重新搜索以重新生成它们，或移除它们的组。</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>{count} result files of this project are not found, {path} first.</source>
        <translation><numerusform>找不到此工程的 {count} 个结果文件，第一个为 {path}。</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>“{layer}” could not be kept beside the project: {reason}.</source>
        <translation>无法将“{layer}”保存在工程旁边：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_places.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>无法创建结果文件夹：{path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample photographs</source>
        <translation>样例照片</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample scene</source>
        <translation>样例场景</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>An example tile was kept by an earlier version, without its place.</source>
        <translation>一个示例瓦片由较早的版本保存，没有位置信息。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>请先按“构建索引”；每个栅格只需构建一次。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away with the cross below the query, and teach the search again from its marks.</source>
        <translation>请用查询下方的叉号将其移除，并根据其标记重新对该搜索示教。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away, and choose the example again from the results of a search.</source>
        <translation>请将其移除，并从搜索结果中重新选择示例。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>The taught search for “{query}” is not found: {path}.</source>
        <translation>找不到对“{query}”示教的内容：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>“{layer}”还没有索引。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>请从文件添加栅格图层，并在上方选择它。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>No raster is chosen.</source>
        <translation>没有选择栅格。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>The folder of the raster is read-only: its index is kept in the cache folder.</source>
        <translation>栅格的文件夹为只读：其索引保存在缓存文件夹中。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten nothing to speak of: on the general pairs {after} %, and {before} % before.</source>
        <translation>没有明显的遗忘：在通用图文对上为 {after}%，之前为 {before}%。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten something: on the general pairs {after} %, and {before} % before.</source>
        <translation>有所遗忘：在通用图文对上为 {after}%，之前为 {before}%。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>On photographs of elsewhere that ship with the plugin: {after} %, and {before} % before. They show little of what a model forgets: general pairs to replay measure it, and hold it.</source>
        <translation>在插件随附的其他地点的照片上为 {after}%，之前为 {before}%。这些照片难以反映模型遗忘了什么：用于回放的通用图文对可测定遗忘并加以抑制。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training found nothing better: the new model is the base as it was.</source>
        <translation>训练没有得到更好的结果：新模型就是原来的基础模型。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training is stopped; what it has learnt so far is kept, and “Continue” goes on from there.</source>
        <translation>训练已停止；目前学到的内容会保留，按继续可接着训练。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training needs packages that the engine&#x27;s environment has not: {names}. They take some gigabytes of disk space; searching works without them.</source>
        <translation>训练需要引擎的环境中没有的包：{names}。它们占用数 GB 磁盘；没有它们，搜索照常进行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. General pairs to replay let it learn more.</source>
        <translation>采用学到的内容会使基础模型失去的知识超出允许的范围：新模型就是原来的基础模型。用于回放的通用图文对可让它学到更多。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training_runs.py"/>
        <source>The training in {path} cannot be deleted: {reason}.</source>
        <translation>无法删除 {path} 中的训练：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>an area of {raster}</source>
        <translation>{raster} 的一个区域</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>tile {tile}</source>
        <translation>瓦片 {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>being built</source>
        <translation>正在构建</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>model not found</source>
        <translation>找不到模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>raster not found</source>
        <translation>找不到栅格</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>64 digits in hex, or null</source>
        <translation>64 位十六进制数字，或 null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the list that ships is used.</source>
        <translation>请更正它，或清空 设置 ▸ 选项 ▸ 文本搜索 中的“模型列表”：届时会使用随附的列表。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>无法使用模型列表 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>a number of bytes</source>
        <translation>一个字节数</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address with https://</source>
        <translation>一个以 https:// 开头的网址</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address without https:// needs “sha256”</source>
        <translation>不以 https:// 开头的网址需要“sha256”</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>figures by their source, as in {example}</source>
        <translation>按来源列出的数据，如 {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is no JSON: {reason}</source>
        <translation>它不是 JSON：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>letters, digits, - and _</source>
        <translation>字母、数字、- 和 _</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>model {n}</source>
        <translation>模型 {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>one of {names}</source>
        <translation>{names} 之一</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is no object</source>
        <translation>{entry} 不是对象</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is there twice</source>
        <translation>{entry} 出现了两次</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry}: {reason}</source>
        <translation>{entry}：{reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{example}, or null</source>
        <translation>{example}，或 null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“models” holds none</source>
        <translation>“models”中没有模型</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“schema” is not {n}</source>
        <translation>“schema”不是 {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“{key}” must be {wanted}</source>
        <translation>“{key}”必须是{wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>examples: {counts}</source>
        <translation>示例 {counts}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>similar to {example}</source>
        <translation>相似于 {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>{query}, taught by {count}</source>
        <translation>{query}，已由 {count} 个标记示教</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the rectangle</source>
        <translation>在矩形内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the selection</source>
        <translation>在选中的要素内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the view</source>
        <translation>在视图内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in “{layer}”</source>
        <translation>在“{layer}”内</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It hardly shows what was asked for: only closer to it than other tiles.</source>
        <translation>它几乎没有显示所问的内容：只是比其他瓦片更接近。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It may show what was asked for; look at it.</source>
        <translation>它可能显示了所问的内容；请查看。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It probably shows what was asked for, or something like it.</source>
        <translation>它大概显示了所问的内容或类似的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It very probably shows what was asked for.</source>
        <translation>它很可能显示了所问的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Not seen in training, guessed from similar words: {words}.</source>
        <translation>训练中没有见过，由相近的词推测：{words}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>无突出结果：真正匹配的得分通常高于此处的最佳瓦片。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The best matches are weak: what was asked for may not be there.</source>
        <translation>最佳匹配较弱：所问的内容可能不存在。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>索引不完整：只搜索了目前已有的内容。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model does not know: {words}.</source>
        <translation>模型不认识的词：{words}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {tiles}</source>
        <translation>约 {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>fair</source>
        <translation>中等</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>raster {n} of {all}</source>
        <translation>栅格 {n} / {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>{count} tiles</source>
        <translation><numerusform>{count} 个瓦片</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation>{rate} 个瓦片/秒</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{what}: {done} of {all}</source>
        <translation>{what}：{done} / {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>请在 设置 ▸ 选项 ▸ 文本搜索 中检查解释器。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>请在 设置 ▸ 选项 ▸ 文本搜索 中选择另一个解释器。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation>请关闭其他程序，然后重试：引擎会重新启动，索引会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation>已索引的内容没有丢失；请重试，它会重新启动。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>插件与引擎的版本不同：请重新安装二者，并重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation>无法用 {path} 启动搜索引擎。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation>用 {path} 启动搜索引擎失败：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation>搜索引擎 {n} 秒没有响应，已将其终止。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation>搜索引擎使用协议 {theirs}，此插件使用协议 {ours}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed: memory ran out, most likely.</source>
        <translation>搜索引擎被终止：很可能是内存耗尽。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation>搜索引擎{how}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation>请重试，它会重新启动；详细信息请查看日志面板“Text Search”。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation>在其某个库中崩溃</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation>意外结束（退出代码 {n}）</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation>退出代码 {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation>{path} 的响应不像搜索引擎。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Choose the Python of an environment with the engine&#x27;s packages, or let one be made.</source>
        <translation>请选择具备引擎所需包的环境的 Python，或让程序创建一个。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>它来自{origin}；请在那里更正或清除。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Setting up the search engine has not come to its end: {path}.</source>
        <translation>搜索引擎的设置没有完成：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not set up yet: there is no interpreter at {path}.</source>
        <translation>搜索引擎尚未设置：{path} 处没有解释器。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>找不到搜索引擎的 Python 解释器：{path}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is QGIS</source>
        <translation>它是 QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is no program</source>
        <translation>它不是程序</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>环境变量 {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search</source>
        <translation>设置 ▸ 选项 ▸ 文本搜索 中的选项</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>{path} cannot run the search engine: {reason}.</source>
        <translation>{path} 不能运行搜索引擎：{reason}。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.</source>
        <translation>“设置引擎…”可完成此操作，也可在 设置 ▸ 选项 ▸ 文本搜索 中进行。</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it answers something else</source>
        <translation>它的响应不是所期望的</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it does not answer</source>
        <translation>它没有响应</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is Python {version}, and the engine needs {least} or newer</source>
        <translation>它是 Python {version}，而引擎需要 {least} 或更新版本</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is QGIS&#x27;s own Python</source>
        <translation>它是 QGIS 自带的 Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a free-threaded Python, for which there are no packages</source>
        <translation>这是自由线程版 Python，没有可用的软件包</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a program of 32 bits, for which there are no packages</source>
        <translation>这是 32 位程序，没有可用的软件包</translation>
    </message>
</context>
</TS>
